drop materialized view public.made;
create materialized view public.made using heap2 as SELECT n
   FROM public.t;
alter materialized view public.m set access method heap2;
