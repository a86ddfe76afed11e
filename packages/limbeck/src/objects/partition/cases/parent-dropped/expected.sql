drop table public.event_rest;
alter table public.event detach partition public.event_1;
drop table public.event;
