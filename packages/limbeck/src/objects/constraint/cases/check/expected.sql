alter table public.t drop constraint c1;
alter table public.t add constraint c1 check ((a > 1) AND (b ~ '^[a-z()'']+$'::text)) not valid;
alter table public.t validate constraint c1;
alter table public.t drop constraint c2;
alter table public.t add constraint c2 check (a < 10) not valid;
alter table public.t validate constraint c2;
