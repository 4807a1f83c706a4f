-- The campaign a dossier is of: seats in review teams are for one campaign. Absent for what was approved before it was
-- kept; the next approval, or the review that opens, says it. Until then no seat opens the dossier.
alter table dossier add column campaign uuid;

-- Who sits in a review team, as the team stands now; both the days of the team and of the person count.
create table review_seat (
    team       uuid not null,
    person     text not null,
    unit       text not null,
    authority  text not null,
    campaign   uuid not null,
    valid_from date not null,
    valid_to   date,
    primary key (team, person, valid_from)
);
create index review_seat_person on review_seat (person);

-- Who sits on the panel of an appeal that is not decided yet.
create table appeal_seat (
    appeal             uuid not null,
    person             text not null,
    self_assessment_id uuid not null,
    primary key (appeal, person)
);
create index appeal_seat_person on appeal_seat (person);
