-- Whether somebody approved in the place of the head.
alter table self_assessment add column approved_by_delegate boolean not null default false;
alter table frozen_round add column approved_by_delegate boolean not null default false;
