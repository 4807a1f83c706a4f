-- Why a dossier is read a second time and how that stands; a line of a queue has it without child rows.
alter table external_review
    add column if not exists anomalies text check (anomalies is json),
    add column sampled       boolean not null default false,
    add column second_reader text,
    add column scrutiny      text check (scrutiny is json);
create index external_review_second on external_review (second_reader) where second_reader is not null;

-- What another member found, without having seen the first one's points.
create table second_reading (
    review      uuid        primary key references external_review (id),
    reader      text,
    finished_at timestamptz,
    scope       text        not null check (scope is json),
    settled     text        not null check (settled is json),
    check (finished_at is null or reader is not null)
);

create table second_finding (
    review      uuid        not null references second_reading (review),
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
