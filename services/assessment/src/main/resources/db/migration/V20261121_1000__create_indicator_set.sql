-- A version of a set is written once. The text is kept as it was hashed, so it is text and not jsonb, which reorders.
create table indicator_set (
    code         text        not null,
    version      int         not null check (version >= 1),
    sha256       text        not null,
    status       text        not null check (status in ('OFFICIAL', 'DEMONSTRATION')),
    complete     boolean     not null,
    content      text        not null,
    published_at timestamptz not null,
    primary key (code, version)
);
revoke update, delete on indicator_set from ${app};
