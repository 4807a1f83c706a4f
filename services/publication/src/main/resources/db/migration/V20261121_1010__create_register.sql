-- A read model: rebuilt from its topics, so each fact is kept whole beside the columns it is found by.
create table known_set (
    key   text  primary key,
    facts jsonb not null
);

create table register_unit (
    code   text    primary key,
    school boolean not null,
    search text    not null,
    facts  jsonb   not null
);

create index register_unit_by_name on register_unit (search collate "C") where school;

create table register_entry (
    recognition_id    uuid        primary key,
    unit              text        not null,
    school_year       text        not null,
    set_code          text        not null,
    verification_code text        not null,
    recognised_at     timestamptz not null,
    facts             jsonb       not null
);

create index register_entry_of_unit on register_entry (unit, school_year desc, recognised_at desc);
create index register_entry_by_code on register_entry (verification_code);
create index register_entry_newest on register_entry (recognised_at desc);
