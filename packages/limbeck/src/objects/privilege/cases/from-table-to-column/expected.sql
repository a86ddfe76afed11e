revoke update on table public.drafts from pg_monitor;
grant update (body) on table public.drafts to pg_monitor;
revoke update on table public.notes from pg_monitor;
grant update (body) on table public.notes to pg_monitor;
