-- A level that was taken back, and a record that was withdrawn, count no more; how the approval met its day.
alter table dossier
    add column revoked            uuid,
    add column withdrawn_revision int,
    add column late               boolean;

-- The last comparison of both sides of a city, set and year; differences by code of the authority, '' for none.
create table reconciliation (
    department  text        not null,
    set_code    text        not null,
    school_year text        not null,
    differences int         not null,
    authorities text        not null check (authorities is json),
    compared_at timestamptz not null,
    primary key (department, set_code, school_year)
);

create or replace function forget_read_model() returns void language sql as $$
    truncate campaign, unit, dossier, reconciliation, inbox, inbox_stream, inbox_waiting
$$;
