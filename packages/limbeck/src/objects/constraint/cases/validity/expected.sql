alter table public.t validate constraint c;
alter table public.t validate constraint f;
