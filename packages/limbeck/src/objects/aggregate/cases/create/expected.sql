create aggregate public.every_one(variadic items integer[]) (
  sfunc = pg_catalog.array_cat,
  stype = integer[]
);
create aggregate public.largest(integer) (
  sfunc = pg_catalog.int4larger,
  stype = integer,
  sortop = operator(pg_catalog.>)
);
create aggregate public.mean(numeric) (
  sfunc = pg_catalog.numeric_avg_accum,
  stype = internal,
  finalfunc = pg_catalog.numeric_avg,
  combinefunc = pg_catalog.numeric_avg_combine,
  serialfunc = pg_catalog.numeric_avg_serialize,
  deserialfunc = pg_catalog.numeric_avg_deserialize,
  parallel = restricted
);
create aggregate public.middle(double precision order by anyelement) (
  sfunc = pg_catalog.ordered_set_transition,
  stype = internal,
  finalfunc = pg_catalog.percentile_disc_final,
  finalfunc_extra
);
comment on aggregate public.middle(double precision, anyelement) is 'Orders.';
create aggregate public.place(variadic "any" order by variadic "any") (
  sfunc = pg_catalog.ordered_set_transition_multi,
  stype = internal,
  finalfunc = pg_catalog.rank_final,
  finalfunc_extra,
  hypothetical
);
create aggregate public.rows(*) (
  sfunc = pg_catalog.int8inc,
  stype = bigint,
  initcond = '0'
);
comment on aggregate public.rows(*) is 'Counts.';
create aggregate public.total(a integer) (
  sfunc = public.add,
  stype = integer,
  sspace = 64,
  finalfunc = public.done_extra,
  finalfunc_extra,
  finalfunc_modify = shareable,
  initcond = '0',
  combinefunc = public.add,
  msfunc = public.add,
  mstype = integer,
  msspace = 8,
  mfinalfunc = public.done,
  mfinalfunc_modify = read_write,
  minitcond = '1',
  minvfunc = public.take,
  parallel = safe
);
comment on aggregate public.total(integer) is 'Adds up.';
drop aggregate public.gone(integer);
