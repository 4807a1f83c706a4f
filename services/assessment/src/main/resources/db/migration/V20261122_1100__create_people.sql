-- Opaque ids, units and dates only: names and addresses are Keycloak's.
create table person (
    id          text        primary key,
    unit        text        not null,
    software    boolean     not null,
    status      text        not null check (status in ('ENABLED', 'DISABLED')),
    invited_at  timestamptz not null,
    changed_at  timestamptz not null,
    version     bigint      not null
);
create index person_of_unit on person (unit, id);

create table position (
    id         uuid        primary key,
    person_id  text        not null,
    unit       text        not null,
    kind       text        not null check (kind in ('CONTRIBUTOR', 'COUNCIL_MEMBER', 'SECRETARY', 'DELEGATE')),
    valid_from date        not null,
    valid_to   date        check (valid_to >= valid_from),
    given_by   text        not null,
    changed_at timestamptz not null
);
create index position_of_person on position (person_id, unit, kind);
