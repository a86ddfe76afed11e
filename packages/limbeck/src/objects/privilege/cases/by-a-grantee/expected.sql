set role pg_monitor;
grant select on table public.notes to pg_signal_backend;
reset role;
