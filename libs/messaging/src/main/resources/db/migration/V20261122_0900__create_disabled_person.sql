-- Whom this service lets in no more, whatever her token says. Filled from the facts about persons.
create table disabled_person (
    person_id   text        primary key,
    disabled_at timestamptz not null
);
