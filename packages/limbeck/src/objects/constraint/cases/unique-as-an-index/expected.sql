drop index concurrently public.a_once;
create unique index concurrently a_once on public.t (a);
alter table public.t add constraint a_once unique using index a_once;
alter table public.t drop constraint b_once;
create unique index concurrently b_once on public.t (b);
