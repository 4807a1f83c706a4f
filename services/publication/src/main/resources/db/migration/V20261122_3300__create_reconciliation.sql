-- One row per comparison of what a sector database was told and what it holds.
create table reconciliation (
    id          uuid        primary key,
    version     bigint      not null,
    position    bigint      generated always as identity unique,
    target      text        not null,
    department  text        not null,
    set_code    text        not null,
    school_year text        not null,
    way         text        not null check (way in ('TOPIC', 'HTTP', 'FILE')),
    started_by  text,
    clock_day   date,
    started_at  timestamptz not null,
    status      text        not null check (status in ('STARTED', 'COMPARED', 'REPAIRED', 'LAPSED')),
    wait_until  timestamptz,
    records     int,
    differences int,
    under_way   int,
    compared_at timestamptz,
    repaired    int,
    unrepaired  int,
    repaired_by text,
    repaired_at timestamptz,
    lapsed_at   timestamptz,
    changed_at  timestamptz not null,
    check ((wait_until is not null) = (status = 'STARTED')),
    check ((compared_at is not null) = (status in ('COMPARED', 'REPAIRED'))),
    check ((repaired_at is not null) = (status = 'REPAIRED')),
    check ((lapsed_at is not null) = (status = 'LAPSED')),
    check ((clock_day is not null) = (started_by is null))
);

-- One question at a time; and the clock of several instances asks once a day.
create unique index reconciliation_open on reconciliation (target, department, set_code, school_year)
    where status = 'STARTED';
create unique index reconciliation_of_day on reconciliation (target, department, set_code, school_year, clock_day)
    where clock_day is not null;
create index reconciliation_of_department on reconciliation (department, position);

-- Both sides of each authority; '' stands for the records without one.
create table reconciliation_sum (
    reconciliation_id uuid not null references reconciliation,
    authority         text not null,
    name              text,
    ours_count        int  not null,
    ours_sha256       text not null,
    theirs_count      int  not null,
    theirs_sha256     text not null,
    differences       int  not null,
    primary key (reconciliation_id, authority)
);
create index reconciliation_sum_of_authority on reconciliation_sum (authority, reconciliation_id);

create table reconciliation_difference (
    reconciliation_id uuid not null references reconciliation,
    record_key        text not null,
    kind              text not null check (kind in ('MISSING', 'OUTDATED', 'CHANGED', 'AHEAD', 'UNKNOWN')),
    unit              text not null,
    unit_name         text,
    authority         text,
    authority_name    text,
    our_revision      int,
    their_revision    int,
    delivery_id       uuid,
    delivery_version  bigint,
    primary key (reconciliation_id, record_key)
);

-- Answers that are not whole yet; gone when the comparison is made or given up.
create table reconciliation_part (
    reconciliation_id uuid        not null references reconciliation,
    taken_at          timestamptz not null,
    part              int         not null,
    parts             int         not null,
    report            text        not null check (report is json),
    primary key (reconciliation_id, taken_at, part)
);

-- Why an answer could not be compared; the last one counts.
create table reconciliation_problem (
    reconciliation_id uuid        primary key references reconciliation,
    why               text        not null,
    noted_at          timestamptz not null
);
