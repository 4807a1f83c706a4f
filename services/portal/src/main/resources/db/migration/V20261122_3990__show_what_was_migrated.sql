-- The program asks whether the database is as new as it needs: it is not started before.
grant select on flyway_schema_history to ${app};
