revoke select (body) on table public.notes from pg_monitor;
alter table public.notes alter column body type varchar(20);
grant select (body) on table public.notes to pg_monitor;
