alter table public.event drop constraint small;
alter table public.event add constraint small check (size < 100) not valid;
alter table public.parent add constraint positive check (a > 0) not valid;
alter table public.child validate constraint positive;
alter table public.event_1 validate constraint small;
