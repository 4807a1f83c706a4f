-- What a line of a queue shows and what its moves depend on stands in the row, so that a page needs no child rows.
alter table external_review
    add column approved_at      timestamptz,
    add column authors          text check (authors is json),
    add column to_reread        text check (to_reread is json),
    add column changed_criteria int check (changed_criteria >= 0),
    add column anomalies        text check (anomalies is json),
    add column proposed_by      text;
update external_review r
set approved_at = (select approved_at from review_round where review = r.id and number = r.round),
    authors     = (select coalesce(json_agg(distinct author order by author), '[]'::json)::text
                   from review_round rounds, json_array_elements_text(rounds.authors::json) as author
                   where rounds.review = r.id),
    to_reread   = (select coalesce(json_agg(item order by item), '[]'::json)::text
                   from finding where review = r.id and reread),
    proposed_by = case when status = 'PROPOSED' then holder end;
alter table external_review
    alter column approved_at set not null,
    alter column authors set not null,
    alter column to_reread set not null;

-- Criteria in which a round differs from the one before; unknown for rounds from before this was looked at.
alter table review_round
    add column changed text check (changed is json);

-- Each filter of a queue is a walk of its own by the time of arrival. What is late is decided by the campaign's days,
-- so the walk over what is open carries the campaign.
create index external_review_authority_open on external_review (authority_code, opened_at, id)
    include (campaign) where status <> 'CONCLUDED';
create index external_review_department_open on external_review (department, opened_at, id)
    include (campaign, authority_code) where status <> 'CONCLUDED';
create index external_review_department_status on external_review (department, status, opened_at, id);
create index external_review_authority_year on external_review (authority_code, school_year, opened_at, id);
create index external_review_department_year on external_review (department, school_year, opened_at, id);
create index external_review_team_status on external_review (team, status, opened_at, id) where team is not null;
create index external_review_holder on external_review (holder, opened_at, id) where holder is not null;
create index external_review_authority_anomaly on external_review (authority_code, opened_at, id)
    where anomalies is not null;
create index external_review_department_anomaly on external_review (department, opened_at, id)
    where anomalies is not null;
create index external_review_authority_changed on external_review (authority_code, opened_at, id)
    where changed_criteria > 0 and status in ('OPENED', 'ASSIGNED');
create index external_review_department_changed on external_review (department, opened_at, id)
    where changed_criteria > 0 and status in ('OPENED', 'ASSIGNED');
create index external_review_campaign on external_review (campaign, authority_code);
