-- The reform a change of an assignment belongs to, and how often an assignment was told: the sum grows with every fact,
-- so that whoever looks again and finds the same sum has seen all there is.
alter table known_assignment
    add column reform text,
    add column told   bigint not null default 1;
