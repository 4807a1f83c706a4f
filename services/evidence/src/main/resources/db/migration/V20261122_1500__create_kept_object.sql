-- Every object of the store that a look ever trusted or copied: the only gate to its removal.
create table kept_object (
    sha256      text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint      not null check (size >= 0),
    touched_at  timestamptz not null,
    -- Since when it is being removed, renewed by every try; no look trusts it from then on.
    removing_at timestamptz,
    -- When the store was told so; the row stays until no such word can still be on its way.
    removed_at  timestamptz,
    check (removed_at is null or removing_at is not null)
);
create index kept_object_idle on kept_object (touched_at) where removing_at is null;
create index kept_object_removing on kept_object (removing_at) where removing_at is not null;
create index attempt_in_parts on attempt (upload_id) where upload_id is not null;

insert into kept_object (sha256, size, touched_at)
select kept_sha256, max(kept_size), now() from attempt where outcome = 'KEPT' group by kept_sha256;

-- What stored versions name. Only a dropped piece that no signature and no seal names gives up its objects; whatever
-- the row of the piece says, a seal holds.
create view named_content as
select attempt.kept_sha256 as sha256, attempt.kept_size as size, attempt.evidence_id, attempt.version, evidence.unit,
       evidence.criterion, evidence.serial,
       case when evidence.status in ('STORED', 'SEALED')
              or exists (select from sealed_dossier as sealed
                         where sealed.evidence_id = attempt.evidence_id and sealed.version = attempt.version)
              or exists (select from signed_citation as cited
                         where cited.evidence_id = attempt.evidence_id and cited.version = attempt.version)
            then null else coalesce(evidence.settled_at, evidence.changed_at) end as dropped_at
from attempt join evidence on evidence.id = attempt.evidence_id
where attempt.outcome = 'KEPT';

-- What may be dropped because nobody ever cited it.
create index evidence_stored on evidence (changed_at) where status = 'STORED';
