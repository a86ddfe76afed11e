create schema app;
grant usage on schema app to pg_monitor;
create table app.notes (
  id serial,
  code integer generated always as identity
);
grant usage on sequence app.notes_id_seq to pg_monitor;
grant usage on sequence app.notes_code_seq to pg_monitor;
grant select on table app.notes to pg_monitor;
create function app.once() returns integer
language sql
RETURN 1;
revoke execute on function app.once() from public;
