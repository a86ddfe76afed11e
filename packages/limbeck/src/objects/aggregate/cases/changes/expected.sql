drop function public.take(integer, integer);
create function public.take(x integer, y integer) returns integer
language sql
immutable strict
as $$select x - y$$;
drop aggregate public.kept(integer);
create aggregate public.kept(integer) (
  sfunc = pg_catalog.int4_sum,
  stype = bigint,
  initcond = '1'
);
drop aggregate public.other(integer);
create aggregate public.other(b integer) (
  sfunc = public.add,
  stype = integer
);
comment on aggregate public.other(integer) is 'stays';
create or replace aggregate public.same(a integer) (
  sfunc = public.add,
  stype = integer,
  finalfunc = public.done
);
create or replace aggregate public.total(a integer) (
  sfunc = public.add,
  stype = integer,
  initcond = '5',
  msfunc = public.add,
  mstype = integer,
  minvfunc = public.take,
  parallel = safe
);
