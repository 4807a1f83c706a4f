-- The self-assessment now ends before the submission is due; of an older plan the promise to the units stays.
update campaign set closes_on = least(closes_on, submission_due_on);

alter table campaign
    add column review_opens_on          date,
    add column review_closes_on         date,
    add column recognition_due_on       date,
    add column own_result_due_on        date,
    add column recognised_result_due_on date,
    add column publication_due_on       date;

-- As a plan that does not say: the ceilings of the spring of its school year, and not before what comes earlier.
update campaign
set review_opens_on          = submission_due_on + 1,
    review_closes_on         = greatest(make_date(left(school_year, 4)::int + 1, 6, 10), submission_due_on + 1),
    recognition_due_on       = greatest(make_date(left(school_year, 4)::int + 1, 6, 15), submission_due_on + 1),
    own_result_due_on        = greatest(make_date(left(school_year, 4)::int + 1, 5, 31), submission_due_on),
    recognised_result_due_on = greatest(make_date(left(school_year, 4)::int + 1, 6, 20), submission_due_on + 1),
    publication_due_on       = greatest(make_date(left(school_year, 4)::int + 1, 6, 20), submission_due_on + 1);

alter table campaign
    alter column review_opens_on          set not null,
    alter column review_closes_on         set not null,
    alter column recognition_due_on       set not null,
    alter column own_result_due_on        set not null,
    alter column recognised_result_due_on set not null,
    alter column publication_due_on       set not null;

-- Stricter dates of one authority, whole, as JSON text.
create table campaign_frame (
    campaign_id uuid not null references campaign (id),
    authority   text not null,
    dates       text not null,
    primary key (campaign_id, authority)
);

alter table self_assessment
    -- More time for this unit alone; the reason is for the people concerned and never told.
    add column extended_to      date,
    add column extension_reason text,
    add column extended_by      text,
    -- How the last approval met its day; absent for approvals from before dates counted.
    add column approved_due_on  date,
    add column approved_late    boolean;
