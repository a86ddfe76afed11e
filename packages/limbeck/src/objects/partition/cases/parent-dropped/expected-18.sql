alter table public.event detach partition public.event_1;
alter table public.event_1 rename constraint event_id_not_null to event_1_id_not_null;
alter table public.event_1 rename constraint event_at_not_null to event_1_at_not_null;
drop table public.event_rest;
drop table public.event;
