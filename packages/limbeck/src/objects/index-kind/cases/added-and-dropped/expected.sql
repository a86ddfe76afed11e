create unique index ix_b on public.t (b);
create index ix_c on public.t using gin (c jsonb_path_ops) with (fastupdate = off);
create index ix_lower on public.t (lower(b), (a + 1));
drop index public.ix_a;
