create schema app;
create table app.notes (
  id integer
);
alter default privileges in schema app grant select on tables to pg_monitor;
