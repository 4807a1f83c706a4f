-- What every service has: its ledger of facts, its memory of the facts of others, its answers to repeated requests.
-- The application role may read and write what comes after this line unless a migration says less.
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage on sequences to ${app};

create table event_log (
    id            uuid        primary key,
    position      bigint      generated always as identity unique,
    topic         text        not null,
    type          text        not null,
    subject       text        not null,
    sequence      bigint      not null check (sequence >= 1),
    data          jsonb       not null,
    actor         text,
    causation     text,
    trace         text        not null,
    previous_hash text        not null,
    recorded_at   timestamptz not null,
    published_at  timestamptz,
    unique (topic, subject, sequence)
);
create index event_log_waiting on event_log (position) where published_at is null;

-- Append-only for the application: it may only mark what the broker has.
revoke update, delete on event_log from ${app};
grant update (published_at) on event_log to ${app};

create table relay_lease (
    name       text        primary key,
    holder     uuid        not null,
    epoch      bigint      not null,
    expires_at timestamptz not null
);

create table inbox (
    consumer   text        not null,
    event_id   text        not null,
    handled_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create table inbox_stream (
    consumer text   not null,
    topic    text   not null,
    key      text   not null,
    last     bigint not null default 0,
    state    text   not null default 'OPEN' check (state in ('OPEN', 'WAITING', 'PARKED')),
    reason   text,
    since    timestamptz,
    primary key (consumer, topic, key)
);
create index inbox_stream_held on inbox_stream (state) where state <> 'OPEN';

create table inbox_waiting (
    position   bigint      generated always as identity primary key,
    consumer   text        not null,
    topic      text        not null,
    key        text        not null,
    sequence   bigint,
    event_id   text        not null,
    type       text        not null,
    headers    text        not null,
    data       bytea       not null,
    arrived_at timestamptz not null default now(),
    unique (consumer, topic, key, event_id)
);

create table idempotency_key (
    actor       text        not null,
    route       text        not null,
    key         text        not null,
    request     text        not null,
    status      int,
    etag        text,
    body        text,
    recorded_at timestamptz not null default now(),
    primary key (actor, route, key)
);
