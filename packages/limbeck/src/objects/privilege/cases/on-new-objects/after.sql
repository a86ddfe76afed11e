create schema app;
grant usage on schema app to pg_monitor;
create table app.notes (id serial, code int generated always as identity);
grant select on app.notes to pg_monitor;
grant usage on sequence app.notes_id_seq, app.notes_code_seq to pg_monitor;
create function app.once() returns integer language sql return 1;
revoke execute on function app.once() from public;
