-- Folded from facts; dropped and told again, it is equal. Nothing here is the truth of anything.
create table campaign (
    campaign_id   uuid primary key,
    department    text not null,
    title         text not null,
    school_year   text not null,
    set_code      text not null,
    demonstration boolean not null,
    expected      int,
    opened_at     timestamptz
);

create table unit (
    code text primary key,
    name text not null,
    kind text not null
);

-- Facts of different topics come in any order: whichever comes first makes the row.
create table dossier (
    self_assessment_id uuid primary key,
    campaign_id        uuid,
    unit               text,
    authority          text,
    opened_at          timestamptz,
    started_at         timestamptz,
    submitted_at       timestamptz,
    review_opened_at   timestamptz,
    concluded_at       timestamptz,
    recognised_at      timestamptz,
    delivered_at       timestamptz,
    awaiting_unit      boolean not null default false,
    level              int
);
create index dossier_by_campaign on dossier (campaign_id, authority);

-- For ./minh rebuild reporting, with the consumer group's offsets gone: everything is heard again from the first fact.
create function forget_read_model() returns void language sql as $$
    truncate campaign, unit, dossier, inbox, inbox_stream, inbox_waiting
$$;
