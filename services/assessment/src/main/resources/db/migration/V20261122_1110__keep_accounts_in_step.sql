-- What a person was let in as, who shut her out, and how far her account at the identity provider follows.
alter table person
    add column roles        text   not null default '',
    add column disabled_by  text,
    add column disabled_at  timestamptz,
    add column account_step bigint not null default 0,
    add column account_day  date;

create index person_out_of_step on person (id) where account_step < version;
create index position_by_last_day on position (valid_to) where valid_to is not null;
