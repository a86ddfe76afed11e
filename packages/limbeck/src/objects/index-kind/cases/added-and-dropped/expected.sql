create unique index concurrently ix_b on public.t (b);
create index concurrently ix_c on public.t using gin (c jsonb_path_ops) with (fastupdate = off);
create index concurrently ix_lower on public.t (lower(b), (a + 1));
drop index concurrently public.ix_a;
