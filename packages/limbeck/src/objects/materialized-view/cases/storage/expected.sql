alter materialized view public.other set (fillfactor = 50), alter column id set statistics 7, alter column name set storage external, alter column name set compression default, alter column n set storage default, alter column n set (n_distinct = 7);
create index concurrently other_name on public.other (name);
alter materialized view public.m reset (fillfactor), set (autovacuum_enabled = false), alter column id set statistics default, alter column name set storage default, alter column name set compression pglz, alter column name set statistics 6, alter column n reset (n_distinct);
alter table public.other cluster on other_name;
