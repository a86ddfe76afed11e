create table t (a integer, b text, c jsonb);
create unique index ix_b on t (b);
create index ix_lower on t (lower(b), (a + 1));
create index ix_c on t using gin (c jsonb_path_ops) with (fastupdate = off);
