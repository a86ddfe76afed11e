drop index public.i;
create index i on public.t (a);
