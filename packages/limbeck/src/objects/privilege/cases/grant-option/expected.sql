grant delete on table public.notes to pg_monitor with grant option;
revoke update on table public.notes from pg_monitor;
revoke grant option for insert on table public.notes from pg_monitor;
