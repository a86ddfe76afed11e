create schema app;
alter default privileges grant select on tables to pg_monitor;
alter default privileges in schema app grant insert on tables to pg_monitor with grant option;
