-- At most one recognition for each review; papers carry numbers that are never given twice.
create table recognition (
    id                 uuid        primary key,
    review             uuid        not null unique references external_review (id),
    self_assessment    uuid        not null,
    campaign           uuid        not null,
    unit_code          text        not null,
    unit_name          text        not null,
    unit_kind          text        not null,
    department         text        not null,
    authority_code     text        not null,
    authority_name     text        not null,
    authority_kind     text        not null,
    school_year        text        not null,
    set_code           text        not null,
    set_version        int         not null,
    set_sha256         text        not null,
    demonstration      boolean     not null,
    round              int         not null,
    result             text        not null check (result is json),
    decision_number    text        not null,
    certificate_number text        not null unique,
    verification_code  text        not null unique check (verification_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
    status             text        not null check (status in ('RECOGNISED')),
    recognised_by      text        not null,
    recognised_at      timestamptz not null,
    changed_at         timestamptz not null,
    version            bigint      not null
);
create index recognition_authority on recognition (authority_code, recognised_at, id);
create index recognition_department on recognition (department, recognised_at, id);
create index recognition_unit on recognition (unit_code, recognised_at, id);

-- The book of an authority for one calendar year; demonstration has a book of its own.
create table decision_register (
    authority        text    not null,
    year             int     not null,
    demonstration    boolean not null,
    last_decision    int     not null,
    last_certificate int     not null,
    primary key (authority, year, demonstration)
);
