-- Review teams: whoever sits in one may review, nobody else.
create table review_team (
    id              uuid        primary key,
    campaign        uuid        not null,
    authority_code  text        not null,
    authority_name  text        not null,
    authority_kind  text        not null,
    department      text        not null,
    name            text        not null,
    blind           boolean     not null,
    valid_from      date        not null,
    valid_to        date        check (valid_to >= valid_from),
    decision_number text        not null,
    decided_on      date        not null,
    status          text        not null check (status in ('FOUNDED', 'DISSOLVED')),
    founded_by      text        not null,
    founded_at      timestamptz not null,
    dissolved_by    text,
    dissolved_at    timestamptz,
    changed_at      timestamptz not null,
    version         bigint      not null,
    check ((status = 'DISSOLVED') = (dissolved_by is not null and dissolved_at is not null))
);
create index review_team_authority on review_team (authority_code, campaign, id);
create index review_team_department on review_team (department, campaign, id);

create table team_member (
    team       uuid not null references review_team (id),
    person     text not null,
    unit       text not null,
    post       text not null check (post in ('HEAD', 'SECRETARY', 'MEMBER')),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    primary key (team, person, valid_from)
);
create index team_member_person on team_member (person);

-- Within one authority and campaign at most one team names a school.
create table team_school (
    authority text not null,
    campaign  uuid not null,
    unit      text not null,
    team      uuid not null references review_team (id),
    primary key (authority, campaign, unit)
);
create index team_school_team on team_school (team);

alter table external_review add column team uuid references review_team (id);
create index external_review_team on external_review (team, opened_at, id) where team is not null;
create index external_review_open_pool on external_review (authority_code, campaign, opened_at, id) where team is null;
