drop index concurrently public.i;
create index concurrently i on public.t (a);
