create schema app;
alter default privileges grant select on tables to pg_monitor;
alter default privileges grant usage on sequences to pg_monitor;
alter default privileges revoke execute on functions from public;
alter default privileges in schema app grant execute on functions to pg_read_all_data;
alter default privileges grant usage on schemas to pg_monitor;
create view app.remade as select 1 as one, 2 as two;
