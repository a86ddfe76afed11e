drop view public.over_it;
drop materialized view public.upon;
drop materialized view public.sums;
