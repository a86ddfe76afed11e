drop view public.w;
drop materialized view public.m;
drop function public.g();
drop function public.f();
drop view public.v;
alter table public.t alter column a type bigint;
create view public.v as SELECT t.id,
    t.a
   FROM public.t;
create function public.f() returns setof public.v
language sql
as $$select * from v$$;
create function public.g() returns integer
language sql
BEGIN ATOMIC
 SELECT (v.a)::integer AS a
    FROM public.v;
END;
create view public.w as SELECT f.id,
    f.a
   FROM public.f() f(id, a);
create materialized view public.m as SELECT public.g() AS g;
create index m_g on public.m (g);
