-- When a piece of evidence is in force, as evidence told; all empty while nothing was said of it.
alter table known_evidence
    add column effective_from date,
    add column effective_to   date,
    add column still_valid    boolean;
