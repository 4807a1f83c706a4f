-- The recognition whose place this one took after an appeal; that one may still be on its way.
alter table recognised_unit add column supersedes uuid;
