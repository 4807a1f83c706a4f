-- What the last look at a linked page showed, as evidence told; empty of files and of pages nobody found otherwise.
alter table known_evidence
    add column link text check (link in ('SAME', 'CHANGED', 'DEAD'));
