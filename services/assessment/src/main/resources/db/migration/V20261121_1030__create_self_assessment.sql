create table self_assessment (
    id               uuid        primary key,
    campaign_id      uuid        not null references campaign (id),
    unit             text        not null,
    unit_name        text        not null,
    unit_kind        text        not null,
    department       text        not null,
    authority        text,
    school_year      text        not null,
    set_code         text        not null,
    set_version      int         not null,
    set_sha256       text        not null,
    demonstration    boolean     not null,
    status           text        not null
                     check (status in ('OPENED', 'DRAFT', 'COUNCIL_SIGNED', 'APPROVED', 'RETURNED')),
    -- The round now signed or last approved; 1 while the first is being worked on.
    round            int         not null check (round >= 1),
    -- Of the signature that stands.
    fingerprint      text,
    signed_by        text,
    signed_at        timestamptz,
    -- Of the last approval; kept while a supplement is open, since it may stand again.
    approved_fingerprint text,
    approved_signed_by   text,
    approved_signed_at   timestamptz,
    approved_by      text,
    approved_at      timestamptz,
    -- The supplement that is open: named criteria and their day.
    returned_criteria text,
    returned_due_on  date,
    -- Why the head sent it back, for the council only: never told.
    sent_back_reason text,
    opened_at        timestamptz not null,
    changed_at       timestamptz not null,
    version          bigint      not null,
    unique (campaign_id, unit),
    unique (unit, set_code, school_year)
);
create index self_assessment_of_department on self_assessment (department, unit, id);
create index self_assessment_of_campaign on self_assessment (campaign_id, unit, id);

create table answer (
    self_assessment_id uuid        not null references self_assessment (id),
    item               text        not null,
    met                boolean,
    amount             numeric,
    points             numeric,
    fields             text,
    evidence           text        not null,
    answered_by        text        not null,
    answered_at        timestamptz not null,
    version            bigint      not null,
    primary key (self_assessment_id, item)
);

-- Every answer ever given, so that authors are known although their answer was replaced.
create table answer_history (
    self_assessment_id uuid        not null references self_assessment (id),
    item               text        not null,
    version            bigint      not null,
    met                boolean,
    amount             numeric,
    points             numeric,
    fields             text,
    evidence           text        not null,
    answered_by        text        not null,
    answered_at        timestamptz not null,
    primary key (self_assessment_id, item, version)
);
revoke update, delete on answer_history from ${app};

-- What a signature froze, as JSON text; a signature that was sent back is replaced by the next of its round.
create table frozen_round (
    self_assessment_id uuid        not null references self_assessment (id),
    round              int         not null check (round >= 1),
    fingerprint        text        not null,
    content            text        not null,
    signed_by          text        not null,
    signed_at          timestamptz not null,
    approved_by        text,
    approved_at        timestamptz,
    primary key (self_assessment_id, round)
);

-- What evidence told: which item of evidence is stored, under which code, version and hash.
create table known_evidence (
    id         uuid        primary key,
    unit       text        not null,
    state      text        not null check (state in ('ANNOUNCED', 'STORED', 'REFUSED', 'SEALED', 'DROPPED')),
    code       text,
    version    int,
    sha256     text,
    changed_at timestamptz not null
);
