-- Recognitions whose place another took after an appeal; the other's fact may come first.
create table superseded_recognition (
    recognition_id uuid primary key
);

alter table register_entry add column supersedes uuid;
create unique index register_entry_supersedes on register_entry (supersedes) where supersedes is not null;
