create function add(a integer, b integer) returns integer language sql immutable strict as 'select a + b';
create function take(a integer, b integer) returns integer language sql immutable strict as 'select a - b';
create function done(a integer) returns integer language sql immutable as 'select a';
create function done_extra(a integer, b integer) returns integer language sql immutable as 'select a';
create function collect(internal, "any") returns internal language internal as 'ordered_set_transition';

create aggregate total(a integer) (sfunc = add, stype = integer, sspace = 64, finalfunc = done_extra, finalfunc_extra,
  finalfunc_modify = shareable, combinefunc = add, initcond = '0', msfunc = add, minvfunc = take, mstype = integer,
  msspace = 8, mfinalfunc = done, mfinalfunc_modify = read_write, minitcond = '1', parallel = safe);
create aggregate rows(*) (sfunc = int8inc, stype = int8, initcond = '0');
create aggregate largest(integer) (sfunc = int4larger, stype = integer, sortop = operator(pg_catalog.>));
create aggregate middle(float8 order by anyelement) (sfunc = ordered_set_transition, stype = internal,
  finalfunc = percentile_disc_final, finalfunc_extra);
create aggregate place(variadic "any" order by variadic "any") (sfunc = ordered_set_transition_multi,
  stype = internal, finalfunc = rank_final, finalfunc_extra, hypothetical);
create aggregate every_one(variadic items integer[]) (sfunc = array_cat, stype = integer[]);
create aggregate mean(numeric) (sfunc = numeric_avg_accum, stype = internal, finalfunc = numeric_avg,
  combinefunc = numeric_avg_combine, serialfunc = numeric_avg_serialize, deserialfunc = numeric_avg_deserialize,
  parallel = restricted);
comment on aggregate total(integer) is 'Adds up.';
comment on aggregate rows(*) is 'Counts.';
comment on aggregate middle(float8 order by anyelement) is 'Orders.';
