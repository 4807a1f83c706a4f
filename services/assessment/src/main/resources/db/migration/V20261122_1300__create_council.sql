-- The council (hội đồng tự đánh giá) of one dossier; its id is the dossier's. Names are for the minutes and never told.
create table council (
    self_assessment_id uuid        primary key references self_assessment (id),
    unit               text        not null,
    decision_number    text        not null,
    decided_on         date        not null,
    changed_at         timestamptz not null,
    version            bigint      not null
);

-- The lists are replaced whole with each step; ordinal keeps the order in which they were given.
create table council_member (
    self_assessment_id uuid not null references council (self_assessment_id),
    person             text not null,
    post               text not null check (post in ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER')),
    name               text,
    ordinal            int  not null,
    primary key (self_assessment_id, person)
);
create index council_member_person on council_member (person);
create unique index council_member_post on council_member (self_assessment_id, post) where post <> 'MEMBER';

create table criterion_assignment (
    self_assessment_id uuid not null references council (self_assessment_id),
    criterion          text not null,
    person             text not null,
    ordinal            int  not null,
    primary key (self_assessment_id, criterion, person)
);

create table evidence_ask (
    self_assessment_id uuid not null references council (self_assessment_id),
    criterion          text not null,
    person             text not null,
    due_on             date,
    ordinal            int  not null,
    primary key (self_assessment_id, criterion, person)
);
create index evidence_ask_person on evidence_ask (person);
