revoke select (body), update (body) on table public.notes from pg_monitor;
revoke select on table public.notes from pg_monitor;
grant select (body) on table public.notes to pg_monitor;
grant update (body) on table public.notes to pg_monitor with grant option;
revoke select (body) on table public.others from pg_monitor;
revoke select on table public.others from pg_monitor;
grant select (body) on table public.others to pg_monitor;
