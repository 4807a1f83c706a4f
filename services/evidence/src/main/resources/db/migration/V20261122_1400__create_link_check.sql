-- What became of a linked page since a version kept it: one row for each version, the latest look.
create table link_check (
    evidence_id uuid        not null references evidence (id),
    version     int         not null check (version >= 1),
    outcome     text        not null check (outcome in ('SAME', 'CHANGED', 'DEAD', 'UNREACHABLE')),
    -- What the fact told last says; a page that is merely not reached now tells nothing.
    told        text        not null check (told in ('SAME', 'CHANGED', 'DEAD')),
    since       timestamptz not null,
    checked_at  timestamptz not null,
    status      int,
    title       text,
    why         text,
    -- On how many days in a row it was not reached, and on which one last.
    failed_days int         not null default 0,
    failed_on   date,
    due_at      timestamptz not null,
    primary key (evidence_id, version),
    foreign key (evidence_id, version) references attempt (evidence_id, version)
);
create index link_check_due on link_check (due_at);
create index link_check_found on link_check (outcome, evidence_id) where outcome in ('CHANGED', 'DEAD');
