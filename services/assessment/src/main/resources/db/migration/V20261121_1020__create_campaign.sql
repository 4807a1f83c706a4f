create table campaign (
    id                uuid        primary key,
    department        text        not null,
    title             text        not null,
    school_year       text        not null,
    set_code          text        not null,
    set_version       int         not null,
    set_sha256        text        not null,
    demonstration     boolean     not null,
    unit_kinds        text        not null,
    opens_on          date        not null,
    closes_on         date        not null,
    submission_due_on date        not null,
    status            text        not null check (status in ('PLANNED', 'OPENED')),
    expected          int,
    planned_at        timestamptz not null,
    opened_at         timestamptz,
    changed_at        timestamptz not null,
    version           bigint      not null,
    foreign key (set_code, set_version) references indicator_set (code, version)
);
create index campaign_of_department on campaign (department, school_year, id);

-- A kind of unit is assessed once a year by a set: two campaigns that overlap are refused here, at the same time too.
create table campaign_scope (
    department  text not null,
    school_year text not null,
    set_code    text not null,
    unit_kind   text not null,
    campaign_id uuid not null references campaign (id),
    primary key (department, school_year, set_code, unit_kind)
);
