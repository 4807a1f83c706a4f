-- The evidence each round of a dossier names, as assessment told of it: read models, rebuilt from the topics.
create table catalogue_dossier (
    self_assessment_id uuid    primary key,
    unit               text    not null,
    unit_name          text    not null,
    school_year        text    not null,
    set_code           text    not null,
    set_version        int     not null,
    set_sha256         text    not null,
    demonstration      boolean not null
);

-- What a signature froze and an approval confirmed; a signature that ended leaves nothing.
create table catalogue_round (
    self_assessment_id uuid not null references catalogue_dossier,
    round              int  not null check (round >= 1),
    signed_at          timestamptz,
    approved_at        timestamptz,
    manifest_sha256    text not null check (manifest_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (self_assessment_id, round),
    check (signed_at is not null or approved_at is not null)
);

create table dossier_citation (
    self_assessment_id uuid not null,
    round              int  not null,
    position           int  not null,
    item               text not null,
    evidence_id        uuid not null,
    code               text not null,
    version            int  not null check (version >= 1),
    sha256             text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (self_assessment_id, round, position),
    foreign key (self_assessment_id, round) references catalogue_round on delete cascade
);
create index dossier_citation_of_evidence on dossier_citation (evidence_id, version);

-- Published indicator sets, as far as a list of evidence speaks of them. A published version never changes.
create table catalogue_set (
    code             text not null,
    version          int  not null,
    sha256           text not null,
    decision         text not null,
    decided_on       date not null,
    issuer           text not null,
    title            text not null,
    primary key (code, version)
);

create table set_item (
    set_code        text    not null,
    set_version     int     not null,
    position        int     not null,
    group_code      text    not null,
    group_text      text    not null,
    criterion_code  text    not null,
    criterion_text  text    not null,
    item_code       text    not null,
    item_text       text    not null,
    primary key (set_code, set_version, position),
    unique (set_code, set_version, item_code),
    foreign key (set_code, set_version) references catalogue_set
);
