-- What the sector database said last of each unit whose system of record it is: a lower or equal revision is a repeat.
create table sector_unit (
    code        text        primary key references org_unit (code),
    revision    int         not null check (revision >= 1),
    recorded_at timestamptz not null,
    heard_at    timestamptz not null
);
