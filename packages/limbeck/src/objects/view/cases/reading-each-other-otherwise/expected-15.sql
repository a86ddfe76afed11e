create or replace view public.a as SELECT NULL::integer AS x, NULL::text AS y;
create or replace view public.a as SELECT NULL::integer AS x, NULL::text AS y, NULL::integer AS z;
alter view public.b rename column x to z;
create or replace view public.b as SELECT a.z,
    a.y
   FROM public.a;
create or replace view public.a as SELECT b.z AS x,
    b.y,
    b.z
   FROM public.b;
