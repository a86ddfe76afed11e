alter table public.t drop constraint c1;
alter table public.t add constraint c1 check ((a > 1) AND (b ~ '^[a-z()'']+$'::text));
alter table public.t drop constraint c2;
alter table public.t add constraint c2 check (a < 10);
