-- What binds a person to a unit, beside working there.
create table interest (
    person     text        primary key,
    changed_at timestamptz not null,
    version    bigint      not null
);

create table workplace (
    person     text not null references interest (person),
    unit       text not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    primary key (person, unit, valid_from)
);

create table conflict (
    id           uuid        primary key,
    person       text        not null references interest (person),
    unit         text        not null,
    reason       text        not null,
    declared_by  text        not null,
    declared_at  timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index conflict_standing on conflict (person, unit) where withdrawn_at is null;
