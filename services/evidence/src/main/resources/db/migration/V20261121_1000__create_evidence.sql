-- Evidence of one unit: what was said of it, which bytes it is, where it stands.
create table known_unit (
    code       text primary key,
    department text not null
);

create table evidence (
    id              uuid        primary key,
    position        bigint      generated always as identity unique,
    version         bigint      not null,
    unit            text        not null,
    department      text        not null,
    announced_by    text        not null,
    announced_at    timestamptz not null,
    title           text        not null,
    criterion       text        not null,
    issuer          text,
    document_number text,
    document_date   date,
    file_name       text        not null,
    media_type      text        not null,
    size            bigint      not null check (size > 0),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    status          text        not null check (status in ('ANNOUNCED', 'STORED', 'SEALED', 'REFUSED', 'DROPPED')),
    serial          int         check (serial >= 1),
    content_version int         check (content_version >= 1),
    stored_at       timestamptz,
    refusal         text,
    settled_at      timestamptz,
    changed_at      timestamptz not null,
    -- Whether its upload was removed from quarantine after every address for it had run out.
    tidied          boolean     not null default false,
    unique (unit, criterion, serial),
    check ((status in ('STORED', 'SEALED')) = (serial is not null and content_version is not null)),
    check ((status = 'REFUSED') = (refusal is not null))
);
create index evidence_of_unit on evidence (unit, position desc);
create index evidence_unconfirmed on evidence (announced_at) where status = 'ANNOUNCED';
create index evidence_untidied on evidence (changed_at) where not tidied and status <> 'ANNOUNCED';

-- The last serial given for a unit and criterion; its row is locked while one is taken.
create table evidence_serial (
    unit      text not null,
    criterion text not null,
    last      int  not null,
    primary key (unit, criterion)
);

-- Which approvals named which version: for whom it may be read, and that it stays.
create table sealed_dossier (
    position           bigint      generated always as identity primary key,
    evidence_id        uuid        not null references evidence (id),
    self_assessment_id uuid        not null,
    round              int         not null,
    version            int         not null,
    authority          text,
    department         text        not null,
    manifest_sha256    text        not null,
    sealed_at          timestamptz not null,
    unique (evidence_id, self_assessment_id, round)
);

-- What a council's signature names: no clean-up drops it.
create table signed_citation (
    self_assessment_id uuid not null,
    round              int  not null,
    evidence_id        uuid not null,
    version            int  not null,
    primary key (evidence_id, version, self_assessment_id, round)
);
