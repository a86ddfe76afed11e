alter table public.events set unlogged;
