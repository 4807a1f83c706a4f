-- Whom a council asked for evidence of which criteria, as assessment told last: what a contributor may see.
create table evidence_ask (
    self_assessment_id uuid not null,
    unit               text not null,
    criterion          text not null,
    person             text not null,
    due_on             date,
    primary key (self_assessment_id, criterion, person)
);
create index evidence_ask_of_person on evidence_ask (person, unit);
