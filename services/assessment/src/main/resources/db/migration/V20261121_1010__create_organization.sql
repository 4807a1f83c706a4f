create table org_unit (
    code          text        primary key,
    name          text        not null,
    kind          text        not null,
    department    text        not null,
    parent        text,
    valid_from    date        not null,
    valid_to      date        check (valid_to >= valid_from),
    demonstration boolean     not null,
    changed_at    timestamptz not null,
    version       bigint      not null
);
create index org_unit_scope on org_unit (department, kind, code);

-- Who reviews whom, for which set, from when to when: one unit, or every unit of a kind in a department's city.
create table reviewing_assignment (
    id         uuid        primary key,
    department text        not null,
    unit       text        references org_unit (code),
    unit_kind  text,
    set_code   text        not null,
    authority  text        not null references org_unit (code),
    valid_from date        not null,
    valid_to   date        check (valid_to >= valid_from),
    changed_at timestamptz not null,
    version    bigint      not null,
    check ((unit is null) <> (unit_kind is null))
);
create index reviewing_assignment_of_unit on reviewing_assignment (unit, set_code) where unit is not null;
create index reviewing_assignment_of_kind on reviewing_assignment (department, unit_kind, set_code)
    where unit_kind is not null;
