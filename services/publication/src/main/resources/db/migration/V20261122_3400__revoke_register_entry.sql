-- The level was taken back; who did, and by which decision, stands in the facts.
alter table register_entry add column revoked boolean not null default false;
