-- When somebody else last asked for the lease: its holder then looks at the event log more often, since facts that a
-- brother records ring no bell here.
alter table relay_lease add column if not exists sought_at timestamptz;
