create table work_plan (
    id                 uuid        primary key,
    campaign_id        uuid        not null references campaign (id),
    unit               text        not null,
    unit_name          text        not null,
    department         text        not null,
    -- Responsible for the unit; none for an authority's own tasks as reviewer.
    authority          text,
    level              text        not null check (level in ('SCHOOL', 'AUTHORITY_SELF', 'AUTHORITY')),
    self_assessment_id uuid        unique,
    extended_to        date,
    changed_at         timestamptz not null,
    version            bigint      not null,
    unique (campaign_id, unit, level)
);
create index work_plan_of_unit on work_plan (unit, id);
create index work_plan_of_authority on work_plan (authority, campaign_id);
create index work_plan_of_department on work_plan (department, unit, id);
create index work_plan_of_campaign on work_plan (campaign_id, id);

create table work_plan_task (
    plan_id       uuid    not null references work_plan (id),
    code          text    not null,
    place         int     not null,
    due_on        date    not null,
    -- Whether review set the day, for a supplement.
    of_supplement boolean not null,
    status        text    not null check (status in ('OPEN', 'OVERDUE', 'TICKED', 'PROVEN')),
    -- When it was told to be overdue, or done.
    status_at     timestamptz,
    -- Of a tick by hand; the note is never told.
    done_by       text,
    note          text,
    primary key (plan_id, code)
);
-- What the calendar looks at.
create index work_plan_task_open on work_plan_task (due_on) where status = 'OPEN';
