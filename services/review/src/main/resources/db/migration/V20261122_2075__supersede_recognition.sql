-- One recognition stands for each review; after an appeal another takes its place and the old one stays to be read.
alter table recognition
    drop constraint recognition_review_key,
    drop constraint recognition_status_check,
    add check (status in ('RECOGNISED', 'SUPERSEDED')),
    add column supersedes    uuid unique references recognition (id),
    add column superseded_by uuid references recognition (id) deferrable initially deferred,
    add column superseded_at timestamptz,
    add column appeal        uuid references appeal (id),
    add check ((status = 'SUPERSEDED') = (superseded_by is not null)),
    add check ((superseded_by is null) = (superseded_at is null)),
    add check ((superseded_by is null) = (appeal is null));
create unique index recognition_standing on recognition (review) where status = 'RECOGNISED';
create index recognition_review on recognition (review, recognised_at, id);
