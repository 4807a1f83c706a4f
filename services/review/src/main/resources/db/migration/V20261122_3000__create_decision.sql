-- One signature of the head of an authority; its number stands in the authority's book of the year.
create table decision (
    id             uuid        primary key,
    kind           text        not null check (kind in ('RECOGNITION', 'REVOCATION')),
    authority_code text        not null,
    authority_name text        not null,
    authority_kind text        not null,
    year           int         not null,
    demonstration  boolean     not null,
    serial         int         not null check (serial >= 1),
    number         text        not null,
    signed_by      text        not null,
    signed_at      timestamptz not null,
    unique (authority_code, year, demonstration, serial)
);
create index decision_signed on decision (signed_at, id);

-- Acts of the past are told by the numbers on their papers: 05/QĐ-UBND, MẪU-05/QĐ-UBND.
insert into decision (id, kind, authority_code, authority_name, authority_kind, year, demonstration, serial, number,
                      signed_by, signed_at)
select gen_random_uuid(), 'RECOGNITION', authority_code, min(authority_name), min(authority_kind),
       extract(year from recognised_at at time zone 'Asia/Ho_Chi_Minh'), demonstration,
       cast(substring(decision_number from '([0-9]+)/') as int), decision_number, min(recognised_by),
       min(recognised_at)
from recognition
group by authority_code, extract(year from recognised_at at time zone 'Asia/Ho_Chi_Minh'), demonstration,
         decision_number;

alter table recognition add column decision uuid references decision (id);
update recognition r set decision = d.id
from decision d
where d.authority_code = r.authority_code and d.demonstration = r.demonstration and d.number = r.decision_number
  and d.year = extract(year from r.recognised_at at time zone 'Asia/Ho_Chi_Minh');
alter table recognition alter column decision set not null;
create index recognition_decision on recognition (decision);
