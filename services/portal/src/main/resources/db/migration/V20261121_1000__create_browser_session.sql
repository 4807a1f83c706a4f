-- What signed-in browsers hold is only a random id. Here stands its hash, and the tokens sealed under a key that is
-- made from the id: this table alone opens nothing.
create table browser_session (
    id_hash    bytea primary key,
    sealed     bytea       not null,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index browser_session_expiry on browser_session (expires_at);

grant select, insert, update, delete on browser_session to ${app};
