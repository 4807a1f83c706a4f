-- How a word is looked for: without accents, without case. Also for databases whose locale knows no Vietnamese: marks go
-- first, so that only plain letters are made small.
create function plain(said text) returns text
    language sql immutable parallel safe strict
    return lower(translate(regexp_replace(normalize(said, NFD), U&'[\0300-\036F]', '', 'g'), 'Đđ', 'Dd'));

-- Title, document number and code, as they are looked for.
alter table evidence add column words text not null generated always as (
    plain(title || ' ' || coalesce(document_number, '') || ' '
        || coalesce('MC.' || criterion || '.' || lpad(serial::text, greatest(2, length(serial::text)), '0'), ''))
) stored;

-- Whether a unit has a file already. What was kept under its hash has its index from before.
create index attempt_of_content on attempt (sha256);
