-- Draws as they were made, with all that is needed to make them again; none is ever changed.
create table draw (
    id         uuid        primary key,
    campaign   uuid        not null,
    authority  text        not null,
    department text        not null,
    seed       bigint      not null,
    sha256     text        not null,
    roster     text        not null check (roster is json),
    outcome    text        not null check (outcome is json),
    drawn_by   text        not null,
    drawn_at   timestamptz not null
);
create index draw_authority on draw (authority, campaign, drawn_at);
create index draw_department on draw (department, campaign, drawn_at);
revoke update, delete on draw from ${app};

-- How a school came to its team: by a draw, or by hand, with a reason when it was another team's before.
alter table team_school
    add column reason      text,
    add column draw        uuid references draw (id),
    add column allotted_by text        not null default current_user,
    add column allotted_at timestamptz not null default now();
