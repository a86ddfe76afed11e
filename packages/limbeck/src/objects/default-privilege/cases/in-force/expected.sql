create schema fresh;
create table app.granted (
  id integer
);
create table public.plain (
  id serial,
  constraint plain_pkey primary key (id)
);
create function app.once() returns integer
language sql
RETURN 1;
drop view app.remade;
create view app.remade as SELECT 2 AS two;
alter default privileges grant insert on tables to pg_signal_backend;
revoke usage on schema fresh from pg_monitor;
grant insert on table app.granted to pg_monitor;
revoke usage on sequence public.plain_id_seq from pg_monitor;
revoke select on table public.plain from pg_monitor;
revoke execute on function app.once() from pg_read_all_data;
grant execute on function app.once() to public;
revoke select on table app.remade from pg_monitor;
alter default privileges revoke select on tables from pg_monitor;
alter default privileges revoke usage on sequences from pg_monitor;
alter default privileges revoke usage on schemas from pg_monitor;
alter default privileges grant execute on routines to public;
alter default privileges in schema app revoke execute on routines from pg_read_all_data;
