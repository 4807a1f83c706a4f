-- What the council and the head say to each other about a criterion. Never told; what was withdrawn is kept.
create table comment (
    id                 uuid        primary key,
    self_assessment_id uuid        not null references self_assessment (id),
    criterion          text        not null,
    text               text        not null,
    written_by         text        not null,
    written_at         timestamptz not null,
    withdrawn_at       timestamptz,
    version            bigint      not null
);
create index comment_of_criterion on comment (self_assessment_id, criterion, written_at);
