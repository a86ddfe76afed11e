create schema app;
create materialized view app.empty as SELECT 1 AS one with no data;
create materialized view public.sums with (autovacuum_enabled = off, fillfactor = 70, toast.autovacuum_enabled = off) as SELECT name,
    sum(n) AS total
   FROM public.t
  GROUP BY name;
alter materialized view public.sums alter column name set compression pglz, alter column name set statistics 500, alter column total set storage external, alter column total set (n_distinct = 5);
comment on materialized view public.sums is 'sums';
comment on column public.sums.total is 'total';
create index sums_lower on public.sums (lower(name)) where total > (0)::numeric;
comment on index public.sums_lower is 'lower';
create unique index sums_name on public.sums (name) include (total);
alter table public.sums cluster on sums_name;
create materialized view public.upon as SELECT total
   FROM public.sums;
