-- Which of the two words a record is, and what a list or a comparison finds it by.
alter table delivery
    add column told        text not null default 'UPDATED' check (told in ('UPDATED', 'WITHDRAWN')),
    add column school_year text,
    add column set_code    text,
    add column kind        text;

update delivery
set school_year = record ->> 'schoolYear', set_code = record #>> '{set,code}', kind = record ->> 'kind';

alter table delivery
    alter column told drop default,
    alter column school_year set not null,
    alter column set_code set not null,
    alter column kind set not null;

create index delivery_of_year on delivery (target, department, set_code, school_year, record_key);
