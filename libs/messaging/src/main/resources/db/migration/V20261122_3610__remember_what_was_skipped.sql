-- Why an operator stepped over a message: her words stay here and in no log.
create table inbox_skipped (
    position   bigint      generated always as identity primary key,
    consumer   text        not null,
    topic      text        not null,
    key        text        not null,
    event_id   text        not null,
    type       text        not null,
    reason     text        not null,
    skipped_at timestamptz not null default now()
);
-- Whether this database is as new as the program asks for is seen by the program itself.
grant select on flyway_schema_history to ${app};
