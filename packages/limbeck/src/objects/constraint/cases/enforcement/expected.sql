alter table public.t drop constraint c;
alter table public.t add constraint c check (b > 0);
alter table public.t alter constraint f enforced;
