alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

-- What the sector database holds: of each record its highest revision, as it was sent.
create table record (
    key         text        primary key,
    revision    int         not null check (revision >= 1),
    unit        text        not null,
    kind        text        not null,
    school_year text        not null,
    body        jsonb       not null,
    accepted_at timestamptz not null
);

create index record_of_unit on record (unit, key);

-- Every acceptance, so that a repeat is answered with the receipt it had. Gone with its record.
create table receipt (
    record_key text        not null references record (key) on delete cascade,
    revision   int         not null,
    number     text        not null unique,
    issued_at  timestamptz not null,
    primary key (record_key, revision)
);

create sequence receipt_number;

-- Messages nobody can be answered for: kept for whoever looks into it.
create table unreadable (
    place    text        primary key,
    reason   text        not null,
    message  bytea       not null,
    heard_at timestamptz not null
);
