-- What an answer may say besides: the item does not concern the unit and why, and why this score. Free text that stays
-- here: no event carries it.
alter table answer
    add column not_applicable boolean not null default false,
    add column reason         text,
    add column note           text;
alter table answer_history
    add column not_applicable boolean not null default false,
    add column reason         text,
    add column note           text;

-- Why a contradiction is none. It stands as long as the answers it explains have the versions named in its basis.
create table explanation (
    self_assessment_id uuid        not null references self_assessment (id),
    finding            text        not null,
    text               text        not null,
    basis              text        not null,
    explained_by       text        not null,
    explained_at       timestamptz not null,
    version            bigint      not null,
    primary key (self_assessment_id, finding)
);

-- What an earlier year's dossier offers to this one, texts and evidence only; decided by a person, once.
create table proposal (
    self_assessment_id uuid        not null references self_assessment (id),
    item               text        not null,
    from_items         text        not null,
    school_year        text        not null,
    changes            text        not null,
    fields             text,
    note               text,
    evidence           text        not null,
    state              text        not null check (state in ('OPEN', 'CONFIRMED', 'DISMISSED')),
    decided_by         text,
    decided_at         timestamptz,
    primary key (self_assessment_id, item)
);

-- What review told: the level each unit was last recognised at, by set and school year.
create table recognised_unit (
    unit           text        not null,
    set_code       text        not null,
    school_year    text        not null,
    recognition_id uuid        not null,
    department     text        not null,
    authority      text        not null,
    level          int         not null check (level >= 1),
    recognised_at  timestamptz not null,
    primary key (unit, set_code, school_year)
);

-- An authority counts the dossiers it is responsible for; the department those of its city.
create index self_assessment_of_authority on self_assessment (authority, set_code, school_year);
create index self_assessment_of_city on self_assessment (department, set_code, school_year);
