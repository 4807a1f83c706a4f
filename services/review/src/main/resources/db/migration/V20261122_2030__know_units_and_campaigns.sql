-- What assessment tells of the directory and of campaigns; each fact is the whole entry, the last one stands.
create table known_unit (
    code       text primary key,
    name       text not null,
    kind       text not null,
    department text not null,
    parent     text,
    valid_from date not null,
    valid_to   date
);
create index known_unit_kind on known_unit (department, kind, code);

-- The last day of the review stands in a column of its own, so that a queue can be asked for what is late.
create table known_campaign (
    id               uuid    primary key,
    department       text    not null,
    title            text    not null,
    school_year      text    not null,
    set_code         text    not null,
    set_version      int     not null,
    set_sha256       text    not null,
    demonstration    boolean not null,
    unit_kinds       text    not null check (unit_kinds is json),
    dates            text    check (dates is json),
    review_closes_on date
);

-- Dates that an authority set for its own units; they bind no later than the department's.
create table known_frame (
    campaign         uuid not null references known_campaign (id),
    authority        text not null,
    dates            text not null check (dates is json),
    review_closes_on date not null,
    primary key (campaign, authority)
);
