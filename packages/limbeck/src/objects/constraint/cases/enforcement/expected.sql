alter table public.t drop constraint c;
alter table public.t add constraint c check (b > 0) not valid;
alter table public.t validate constraint c;
alter table public.t alter constraint f enforced;
