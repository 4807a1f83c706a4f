-- Every look somebody had at a piece of evidence, written before she got it. Nobody is named: persons are opaque ids.
create table viewing (
    position           bigint      generated always as identity primary key,
    evidence_id        uuid        not null,
    content_version    int         check (content_version >= 1),
    person             text        not null,
    unit               text        not null,
    roles              text        not null,
    what               text        not null check (what in
                           ('DETAILS', 'DOWNLOAD', 'CATALOGUE', 'WORKBOOK', 'ARCHIVE', 'LINK_CHECK')),
    self_assessment_id uuid,
    seen_at            timestamptz not null
);
create index viewing_of_evidence on viewing (evidence_id, position desc);

-- Append-only for the application.
revoke update, delete on viewing from ${app};
