alter default privileges in schema app grant usage on sequences to public;
alter default privileges in schema app grant usage on types to pg_monitor;
alter default privileges revoke execute on routines from public;
alter default privileges for role pg_monitor grant usage on schemas to public;
alter default privileges in schema app revoke grant option for insert on tables from pg_monitor;
alter default privileges grant insert on tables to pg_monitor;
