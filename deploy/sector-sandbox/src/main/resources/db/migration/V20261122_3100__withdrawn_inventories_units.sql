-- A withdrawn record stays as a mark with its revision, so that a late repeat does not raise it.
alter table record
    add column state      text not null default 'HELD' check (state in ('HELD', 'WITHDRAWN')),
    add column department text,
    add column set_code   text;

update record set department = body ->> 'department', set_code = body #>> '{set,code}';

alter table record
    alter column state drop default,
    alter column department set not null,
    alter column set_code set not null;

create index record_of_scope on record (department, set_code, school_year);

-- An inventory as it was taken for one question: asked again by the same message, the same parts are told.
create table inventory_part (
    question text        not null,
    part     int         not null check (part >= 1),
    body     text        not null check (body is json),
    kept_at  timestamptz not null,
    primary key (question, part)
);

-- The units as this database knows them, each with what of it was told. told < revision: still to tell.
create table unit (
    code        text        primary key,
    revision    int         not null check (revision >= 1),
    name        text        not null,
    kind        text        not null,
    parent      text,
    valid_from  date        not null,
    valid_to    date,
    recorded_at timestamptz not null,
    message_id  uuid        not null,
    told        int         not null default 0
);

create index unit_untold on unit (recorded_at) where told < revision;
