drop materialized view public.twice;
drop view public.over_it;
drop materialized view public.sums;
create materialized view public.sums with (fillfactor = 70) as SELECT name,
    sum(n) AS total
   FROM public.t
  WHERE (n > (0)::numeric)
  GROUP BY name;
alter materialized view public.sums alter column total set statistics 500;
comment on materialized view public.sums is 'sums';
comment on column public.sums.total is 'total';
create view public.over_it as SELECT total
   FROM public.sums;
comment on view public.over_it is 'over it';
create unique index sums_name on public.sums (name);
create index sums_total on public.sums (total);
comment on index public.sums_total is 'total';
alter table public.sums cluster on sums_name;
create materialized view public.twice as SELECT (total * (2)::numeric) AS total
   FROM public.sums;
create index twice_total on public.twice (total);
