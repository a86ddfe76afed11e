create index concurrently j on public.t (a);
comment on index public.j is 'second';
comment on index public.i is null;
