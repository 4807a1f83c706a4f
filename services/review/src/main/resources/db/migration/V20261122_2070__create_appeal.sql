-- A unit's petition against a recognition: one that was not withdrawn for each.
create table appeal (
    id              uuid        primary key,
    recognition     uuid        not null references recognition (id),
    review          uuid        not null references external_review (id),
    self_assessment uuid        not null,
    campaign        uuid        not null,
    unit_code       text        not null,
    unit_name       text        not null,
    unit_kind       text        not null,
    department      text        not null,
    school_year     text        not null,
    authority_code  text        not null,
    authority_name  text        not null,
    authority_kind  text        not null,
    pleas           text        not null check (pleas is json),
    status          text        not null check (status in ('FILED', 'ADMITTED', 'DECIDED', 'WITHDRAWN')),
    filed_by        text        not null,
    filed_at        timestamptz not null,
    due_on          date,
    admitted_by     text,
    admitted_at     timestamptz,
    upheld          boolean,
    result          text check (result is json),
    reason          text,
    decided_at      timestamptz,
    withdrawn_by    text,
    withdrawn_at    timestamptz,
    changed_at      timestamptz not null,
    version         bigint      not null,
    check ((status in ('ADMITTED', 'DECIDED')) = (due_on is not null)),
    check ((status in ('ADMITTED', 'DECIDED')) = (admitted_at is not null)),
    check ((status = 'DECIDED') = (upheld is not null)),
    check ((status = 'DECIDED') = (decided_at is not null)),
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
    check (coalesce(upheld, false) = (result is not null)),
    check (upheld is distinct from false or reason is not null)
);
create unique index appeal_once on appeal (recognition) where status <> 'WITHDRAWN';
create index appeal_of_review on appeal (review, filed_at, id);
create index appeal_of_unit on appeal (unit_code, filed_at, id);
create index appeal_of_department on appeal (department, filed_at, id);
create index appeal_due on appeal (due_on) where status = 'ADMITTED';

-- Serial 0 is the chair.
create table appeal_panellist (
    appeal uuid not null references appeal (id),
    serial int  not null check (serial >= 0),
    person text not null,
    unit   text not null,
    primary key (appeal, serial),
    unique (appeal, person)
);
create index appeal_panellist_person on appeal_panellist (person);

create table appeal_finding (
    appeal          uuid        not null references appeal (id),
    item            text        not null,
    reviewed_points numeric     not null,
    points          numeric     not null,
    reason          text,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    primary key (appeal, item),
    check (reason is not null or points = reviewed_points)
);
