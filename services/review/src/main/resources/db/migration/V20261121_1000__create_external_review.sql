-- What review knows of the facts of others.
create table known_set (
    code         text        not null,
    version      int         not null,
    sha256       text        not null,
    status       text        not null,
    content      text        not null,
    published_at timestamptz not null,
    primary key (code, version)
);

create table known_assignment (
    id             uuid primary key,
    department     text not null,
    unit           text,
    unit_kind      text,
    set_code       text not null,
    authority_code text not null,
    authority_name text not null,
    authority_kind text not null,
    valid_from     date not null,
    valid_to       date,
    check ((unit is null) <> (unit_kind is null))
);
create index known_assignment_unit on known_assignment (unit, set_code, valid_from) where unit is not null;
create index known_assignment_kind on known_assignment (department, unit_kind, set_code, valid_from)
    where unit_kind is not null;

-- One review per self-assessment; its rounds, findings and requests are rows of their own.
create table external_review (
    id              uuid        primary key,
    self_assessment uuid        not null unique,
    campaign        uuid        not null,
    unit_code       text        not null,
    unit_name       text        not null,
    unit_kind       text        not null,
    department      text        not null,
    authority_code  text        not null,
    authority_name  text        not null,
    authority_kind  text        not null,
    school_year     text        not null,
    set_code        text        not null,
    set_version     int         not null,
    set_sha256      text        not null,
    demonstration   boolean     not null,
    round           int         not null check (round >= 1),
    status          text        not null
        check (status in ('OPENED', 'ASSIGNED', 'AWAITING_UNIT', 'PROPOSED', 'CONCLUDED')),
    holder          text,
    due_on          date,
    result          text check (result is json),
    proposed_at     timestamptz,
    concluded_by    text,
    concluded_at    timestamptz,
    reviewed_by     text        not null check (reviewed_by is json),
    opened_at       timestamptz not null,
    changed_at      timestamptz not null,
    version         bigint      not null,
    check (status <> 'ASSIGNED' or holder is not null),
    check (status <> 'AWAITING_UNIT' or due_on is not null),
    check (status not in ('PROPOSED', 'CONCLUDED') or result is not null)
);
-- A queue is walked by the time of arrival, within one authority, one department or one unit.
create index external_review_authority on external_review (authority_code, opened_at, id);
create index external_review_authority_status on external_review (authority_code, status, opened_at, id);
create index external_review_department on external_review (department, opened_at, id);
create index external_review_unit on external_review (unit_code, opened_at, id);
create index external_review_due on external_review (due_on) where status = 'AWAITING_UNIT';

-- What was frozen by each approval, kept as it came.
create table review_round (
    review      uuid        not null references external_review (id),
    number      int         not null check (number >= 1),
    fingerprint text        not null,
    answers     text        not null check (answers is json),
    evidence    text        not null check (evidence is json),
    result      text        not null check (result is json),
    authors     text        not null check (authors is json),
    approved_at timestamptz not null,
    primary key (review, number)
);

create table finding (
    review      uuid        not null references external_review (id),
    item        text        not null,
    self_points numeric     not null,
    points      numeric     not null,
    reason      text,
    round       int         not null,
    reread      boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (review, item)
);

create table supplement_request (
    review       uuid        not null references external_review (id),
    serial       int         not null check (serial >= 1),
    round        int         not null,
    asked        text        not null check (asked is json),
    due_on       date        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    primary key (review, serial)
);
