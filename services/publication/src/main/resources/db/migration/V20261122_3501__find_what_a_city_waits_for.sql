-- What the next file of one city takes up.
create index delivery_to_send_of_city on delivery (target, department, due_at) where status in ('PENDING', 'RETRYING');
