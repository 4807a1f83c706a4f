-- Import workbooks for a city whose sector database is told by file. Numbers follow one another within city and year.
create table sector_file_book (
    department text not null,
    year       int  not null,
    last       int  not null,
    primary key (department, year)
);

create table sector_file (
    id         uuid        primary key,
    position   bigint      generated always as identity unique,
    department text        not null,
    target     text        not null,
    year       int         not null,
    number     int         not null check (number >= 1),
    records    int         not null check (records >= 1),
    made_by    text        not null,
    made_at    timestamptz not null,
    unique (department, year, number)
);

create index sector_file_of_department on sector_file (department, position);

-- What a file told, kept as it was told, so that the same workbook can be had again; and what was answered for it.
create table sector_file_line (
    file_id     uuid        not null references sector_file,
    place       int         not null,
    delivery_id uuid        not null references delivery,
    revision    int         not null,
    told        text        not null check (told in ('UPDATED', 'WITHDRAWN')),
    record      jsonb       not null,
    accepted    boolean,
    receipt     text,
    reason      text,
    detail      text,
    answered_at timestamptz,
    primary key (file_id, place),
    unique (file_id, delivery_id),
    check ((accepted is null) = (answered_at is null)),
    check ((receipt is not null) = coalesce(accepted, false)),
    check ((reason is not null) = coalesce(not accepted, false)),
    check ((detail is not null) = (reason is not null))
);

create index sector_file_line_of_delivery on sector_file_line (delivery_id, revision);
