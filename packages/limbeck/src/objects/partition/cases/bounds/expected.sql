alter table public.event detach partition public.event_2;
alter table public.event detach partition public.event_1;
alter table public.event attach partition public.event_1 for values from ('2025-01-01') to ('2025-06-01');
alter table public.event attach partition public.event_2 for values from ('2025-06-01') to ('2027-01-01');
