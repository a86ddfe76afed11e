drop trigger stamp on public.event_1;
alter table public.event attach partition public.event_1 for values in (1);
