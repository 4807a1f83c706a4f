-- What moves depend on, in the row: a line of a queue has no child rows.
alter table external_review
    add column agreed_at   timestamptz,
    add column found       text not null default '[]' check (found is json),
    add column unexplained text not null default '[]' check (unexplained is json),
    add column supplements int  not null default 0 check (supplements >= 0),
    add check (agreed_at is null or status in ('PROPOSED', 'CONCLUDED'));
update external_review r
set found       = (select coalesce(json_agg(item order by item), '[]'::json)::text
                   from finding where review = r.id and not reread),
    supplements = (select count(*) from supplement_request where review = r.id);
alter table external_review
    alter column found drop default,
    alter column unexplained drop default,
    alter column supplements drop default;

-- What a unit said of a proposed result; its words stay here.
create table proposal_comment (
    review       uuid        not null references external_review (id),
    serial       int         not null check (serial >= 1),
    round        int         not null,
    agreed       boolean     not null,
    text         text,
    commented_by text        not null,
    commented_at timestamptz not null,
    primary key (review, serial),
    check (agreed or text is not null)
);

-- The team's meeting on a dossier; the last ones of a round stand.
create table minutes (
    review   uuid        not null references external_review (id),
    serial   int         not null check (serial >= 1),
    round    int         not null,
    held_on  date        not null,
    place    text        not null,
    present  text        not null check (present is json),
    absent   text        not null check (absent is json),
    opinions text,
    kept_by  text        not null,
    kept_at  timestamptz not null,
    primary key (review, serial)
);
