drop view public.upon;
drop view public.v;
create table public.v (
  id integer
);
drop table public.t;
create view public.t as SELECT 1 AS id,
    'x'::text AS name;
create view public.upon as SELECT v.id
   FROM public.v;
