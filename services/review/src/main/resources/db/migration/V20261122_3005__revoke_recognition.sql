-- A level may be taken back. Its review is never recognised again: one row that is not superseded stands for each.
alter table recognition
    drop constraint recognition_status_check,
    add check (status in ('RECOGNISED', 'SUPERSEDED', 'REVOKED')),
    add column revocation        uuid unique references decision (id),
    add column revocation_number text,
    add column revocation_reason text check (char_length(revocation_reason) between 10 and 2000),
    add column revoked_by        text,
    add column revoked_at        timestamptz,
    add check ((status = 'REVOKED') = (revocation is not null)),
    add check (num_nulls(revocation, revocation_number, revocation_reason, revoked_by, revoked_at) in (0, 5));
drop index recognition_standing;
create unique index recognition_last on recognition (review) where status <> 'SUPERSEDED';

-- What waits for the head of an authority is walked by the time of its conclusion.
create index external_review_concluded on external_review (authority_code, concluded_at, id)
    where status = 'CONCLUDED';
