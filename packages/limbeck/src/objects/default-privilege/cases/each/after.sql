create schema app;
alter default privileges grant select, insert on tables to pg_monitor;
alter default privileges revoke execute on functions from public;
alter default privileges for role pg_monitor grant usage on schemas to public;
alter default privileges in schema app grant insert on tables to pg_monitor;
alter default privileges in schema app grant usage on sequences to public;
alter default privileges in schema app grant usage on types to pg_monitor;
