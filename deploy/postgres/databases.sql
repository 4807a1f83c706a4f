-- One database, the owner that migrates it and the lesser role that works in it. Changes nothing the second time.
--
--   psql -v ON_ERROR_STOP=1 -v name=review -v owner=review_owner -v app=review_app \
--        -v owner_password=… -v app_password=… -f databases.sql
select format('create role %I', role) from unnest(array[:'owner', :'app']) role
where not exists (select from pg_roles where rolname = role) \gexec

alter role :"owner" login nosuperuser nocreatedb nocreaterole password :'owner_password';
alter role :"app" login nosuperuser nocreatedb nocreaterole password :'app_password';

-- A request that waits longer than this is lost anyway, and holds locks that others need.
alter role :"app" set idle_in_transaction_session_timeout = '10s';
alter role :"app" set lock_timeout = '3s';
alter role :"app" set statement_timeout = '10s';

select format('create database %I owner %I', :'name', :'owner')
where not exists (select from pg_database where datname = :'name') \gexec

-- Nobody else may come in, not even to the databases that PostgreSQL brings.
revoke all on database postgres from public;
revoke all on database template1 from public;
revoke all on database :"name" from public;
grant connect on database :"name" to :"app";

\connect :"name"
alter schema public owner to :"owner";
revoke all on schema public from public;
grant usage on schema public to :"app";
