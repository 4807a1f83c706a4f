-- Each sector database has its own turn, so that one that does not answer keeps nobody else from being told.
create index delivery_to_send on delivery (target, due_at) where status in ('PENDING', 'RETRYING');
create index delivery_unanswered on delivery (due_at) where status = 'SENT';
drop index delivery_due;
