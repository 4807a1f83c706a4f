-- One row per record and sector database. The record is kept as it is told, so that a repeat is the same.
create table delivery (
    id                 uuid        primary key,
    version            bigint      not null,
    position           bigint      generated always as identity unique,
    record_key         text        not null,
    target             text        not null,
    self_assessment_id uuid        not null,
    unit               text        not null,
    authority          text,
    department         text        not null,
    revision           int         not null check (revision >= 1),
    record             jsonb       not null,
    status             text        not null
        check (status in ('PENDING', 'SENT', 'ACCEPTED', 'REJECTED', 'RETRYING', 'PARKED')),
    status_at          timestamptz not null,
    due_at             timestamptz,
    attempt            int         not null default 0,
    receipt            text,
    reason             text,
    detail             text,
    changed_at         timestamptz not null,
    unique (record_key, target),
    check ((due_at is not null) = (status in ('PENDING', 'SENT', 'RETRYING'))),
    check ((receipt is not null) = (status = 'ACCEPTED')),
    check ((reason is not null) = (status = 'REJECTED'))
);

create index delivery_due on delivery (due_at) where due_at is not null;
create index delivery_of_unit on delivery (unit, position);
create index delivery_of_authority on delivery (authority, position);
create index delivery_of_department on delivery (department, position);
