-- Every content ever announced of a piece of evidence: what was awaited, what became of it, what is kept.
create table attempt (
    evidence_id    uuid        not null references evidence (id),
    number         int         not null check (number >= 1),
    kind           text        not null check (kind in ('FILE', 'LINK')),
    file_name      text,
    media_type     text,
    size           bigint      check (size > 0),
    sha256         text        check (sha256 ~ '^[0-9a-f]{64}$'),
    address        text,
    announced_by   text        not null,
    announced_at   timestamptz not null,
    outcome        text        not null check (outcome in ('AWAITED', 'KEPT', 'REFUSED', 'LAPSED')),
    settled_at     timestamptz,
    flaw           text,
    -- What is kept: of a cleaned image it differs from what was announced.
    version        int         check (version >= 1),
    kept_name      text,
    kept_type      text,
    kept_size      bigint,
    kept_sha256    text        check (kept_sha256 ~ '^[0-9a-f]{64}$'),
    captured_at    timestamptz,
    final_address  text,
    page_title     text,
    text_sha256    text,
    -- The store's name of an upload in parts.
    upload_id      text,
    -- Whether its upload was removed from quarantine after every address for it had run out.
    tidied         boolean     not null default false,
    primary key (evidence_id, number),
    unique (evidence_id, version),
    check ((kind = 'FILE') = (file_name is not null and media_type is not null and size is not null
                              and sha256 is not null)),
    check ((kind = 'LINK') = (address is not null)),
    check ((outcome = 'KEPT') = (version is not null and kept_name is not null and kept_type is not null
                                 and kept_size is not null and kept_sha256 is not null)),
    check ((outcome = 'REFUSED') = (flaw is not null)),
    check ((outcome = 'AWAITED') = (settled_at is null)),
    check (kind = 'FILE' or outcome <> 'KEPT' or (captured_at is not null and final_address is not null
                                                  and text_sha256 is not null))
);
create index attempt_untidied on attempt (settled_at) where not tidied and kind = 'FILE' and outcome <> 'AWAITED';
create index attempt_awaited on attempt (announced_at) where outcome = 'AWAITED';
create index attempt_kept on attempt (kept_sha256) where kept_sha256 is not null;

insert into attempt (evidence_id, number, kind, file_name, media_type, size, sha256, announced_by, announced_at, outcome,
                     settled_at, flaw, version, kept_name, kept_type, kept_size, kept_sha256, tidied)
select id, 1, 'FILE', file_name, media_type, size, sha256, announced_by, announced_at,
       case status when 'ANNOUNCED' then 'AWAITED' when 'REFUSED' then 'REFUSED' when 'DROPPED' then 'LAPSED' else 'KEPT' end,
       case status when 'ANNOUNCED' then null else coalesce(stored_at, settled_at) end,
       refusal, content_version,
       case when content_version is not null then file_name end, case when content_version is not null then media_type end,
       case when content_version is not null then size end, case when content_version is not null then sha256 end,
       tidied
from evidence;

drop index evidence_untidied;
alter table evidence
    drop column file_name,
    drop column media_type,
    drop column size,
    drop column sha256,
    drop column content_version,
    drop column stored_at,
    drop column refusal,
    drop column tidied,
    add column also_for       varchar[] not null default '{}',
    add column effective_from date,
    add column effective_to   date,
    add column still_valid    boolean not null default false,
    add column sensitive      boolean not null default false,
    add check (status not in ('STORED', 'SEALED') or serial is not null);

-- The words as they stood when a version was sealed.
alter table sealed_dossier
    add column title           text,
    add column issuer          text,
    add column document_number text,
    add column document_date   date;
update sealed_dossier as sealed
set title = evidence.title, issuer = evidence.issuer, document_number = evidence.document_number,
    document_date = evidence.document_date
from evidence
where evidence.id = sealed.evidence_id;
alter table sealed_dossier alter column title set not null;
