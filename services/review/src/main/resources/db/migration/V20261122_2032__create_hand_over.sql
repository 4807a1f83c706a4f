-- A review that went from one authority to another: who had it, who has it since, and the reform that said so.
create table hand_over (
    review         uuid        not null references external_review (id),
    serial         int         not null check (serial >= 1),
    from_code      text        not null,
    from_name      text        not null,
    from_kind      text        not null,
    to_code        text        not null,
    to_name        text        not null,
    to_kind        text        not null,
    reform         text,
    handed_over_at timestamptz not null,
    primary key (review, serial),
    check (from_code <> to_code)
);

-- The authority that concluded stays known when another one is accountable. Until now no review has moved.
alter table external_review
    add column decided_by_code text,
    add column decided_by_name text,
    add column decided_by_kind text;
update external_review
set decided_by_code = authority_code, decided_by_name = authority_name, decided_by_kind = authority_kind
where status = 'CONCLUDED';
alter table external_review
    add check ((status = 'CONCLUDED') =
        (decided_by_code is not null and decided_by_name is not null and decided_by_kind is not null));
