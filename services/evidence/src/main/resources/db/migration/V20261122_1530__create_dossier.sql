-- Who is responsible for an approved dossier now: the authority of its latest approval, until the review names another.
create table dossier (
    self_assessment_id uuid        primary key,
    unit               text        not null,
    authority          text,
    department         text        not null,
    authority_since    timestamptz not null
);
create index dossier_of_authority on dossier (authority);

-- What is known so far is as old as can be: whatever review tells (its topic is read from the start) is newer.
insert into dossier (self_assessment_id, unit, authority, department, authority_since)
select distinct on (sealed.self_assessment_id)
       sealed.self_assessment_id, piece.unit, sealed.authority, sealed.department, timestamptz 'epoch'
from sealed_dossier sealed join evidence piece on piece.id = sealed.evidence_id
order by sealed.self_assessment_id, sealed.round desc, sealed.position desc;

-- The authority at the moment of sealing decides nothing any more; no code writes these.
alter table sealed_dossier alter column department drop not null;
create index sealed_dossier_of_dossier on sealed_dossier (self_assessment_id);
