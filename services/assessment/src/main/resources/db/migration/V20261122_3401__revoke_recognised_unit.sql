-- The level was taken back: it counts no more, and the one that an appeal had replaced does not come back for it.
alter table recognised_unit add column revoked boolean not null default false;
