set check_function_bodies to off;
create function public.reads_x() returns integer
language sql
as $$select count(*)::integer from x$$;
reset check_function_bodies;
drop function public.sum_of_v();
drop function public.rows_of_v();
drop view public.v;
create view public.v as SELECT (t.a)::text AS a
   FROM public.t;
create function public.rows_of_v() returns setof public.v
language sql
as $$select * from v$$;
create function public.sum_of_v() returns bigint
language sql
BEGIN ATOMIC
 SELECT sum(length(v.a)) AS sum
    FROM public.v;
END;
drop materialized view public.m;
drop view public.w;
drop function public.twice(integer);
create function public.twice(number integer) returns integer
language sql
immutable
as $$select number * 2$$;
create view public.w as SELECT public.twice(t.a) AS x
   FROM public.t;
create view public.x as SELECT public.reads_x() AS a;
create materialized view public.m as SELECT public.twice(t.b) AS x
   FROM public.t;
create unique index m_x_idx on public.m (x);
do $$ begin execute pg_catalog.pg_get_functiondef('public.reads_x()'::pg_catalog.regprocedure); end $$;
