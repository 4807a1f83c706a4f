create table heard (position bigint generated always as identity, subject text not null, sequence text not null);
create table known_unit (code text primary key);
