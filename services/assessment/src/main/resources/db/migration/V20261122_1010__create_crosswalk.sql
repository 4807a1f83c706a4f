-- How the items of a version follow from those of an earlier one; mappings as the fact tells them, in JSON.
create table crosswalk (
    set_code     text        not null,
    set_version  int         not null,
    from_code    text        not null,
    from_version int         not null,
    mappings     text        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    primary key (set_code, set_version, from_code, from_version),
    foreign key (set_code, set_version) references indicator_set (code, version),
    foreign key (from_code, from_version) references indicator_set (code, version)
);
