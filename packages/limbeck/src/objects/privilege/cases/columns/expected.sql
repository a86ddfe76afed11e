grant update (owner) on table public.notes to pg_monitor;
grant select (id) on table public.shown to pg_monitor;
grant update (id) on table public.notes to pg_monitor;
revoke select (body) on table public.notes from pg_monitor;
