-- A rearrangement of a city's units, whole, as it can be sent again, and what it did; written once.
create table reform (
    code         text        primary key,
    effective_on date        not null,
    document     text        not null check (document is json),
    -- Of the document in its canonical form: the same again changes nothing, another one is refused.
    sha256       text        not null,
    effects      text        not null check (effects is json),
    recorded_by  text        not null,
    recorded_at  timestamptz not null
);
revoke update, delete on reform from ${app};
