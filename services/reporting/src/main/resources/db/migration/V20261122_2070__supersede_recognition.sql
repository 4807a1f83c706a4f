-- Which recognition the level is of, and which one it took the place of: that one may still be on its way.
alter table dossier add column recognition uuid, add column supersedes uuid;
