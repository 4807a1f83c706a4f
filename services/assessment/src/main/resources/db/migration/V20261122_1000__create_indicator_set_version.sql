-- Where each version of a set stands. A draft's text lives here and may be written again; what is published moves to
-- indicator_set, which nobody can change.
create table indicator_set_version (
    id           text        primary key,
    set_code     text        not null,
    set_version  int         not null check (set_version >= 1),
    sha256       text        not null,
    status       text        not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    draft        text        check ((status = 'DRAFT') = (draft is not null)),
    -- Unknown for what was published before drafts were.
    drafted_by   text,
    drafted_at   timestamptz,
    published_by text,
    published_at timestamptz check ((status = 'DRAFT') = (published_at is null)),
    retired_by   text,
    retired_at   timestamptz check ((status = 'RETIRED') = (retired_at is not null)),
    changed_at   timestamptz not null,
    version      bigint      not null,
    unique (set_code, set_version)
);

insert into indicator_set_version (id, set_code, set_version, sha256, status, published_at, changed_at, version)
select code || '@' || version, code, version, sha256, 'PUBLISHED', published_at, published_at, 1
from indicator_set;
