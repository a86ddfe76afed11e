create function add(a integer, b integer) returns integer language sql immutable strict as 'select a + b';
create function take(x integer, y integer) returns integer language sql immutable strict as 'select x - y';
create function done(a integer) returns integer language sql immutable as 'select a';
create function done_extra(a integer, b integer) returns integer language sql immutable as 'select a';
create function collect(internal, "any") returns internal language internal as 'ordered_set_transition';

create aggregate total(a integer) (sfunc = add, stype = integer, initcond = '5', parallel = safe, msfunc = add,
  minvfunc = take, mstype = integer);
create aggregate other(b integer) (sfunc = add, stype = integer);
comment on aggregate other(integer) is 'stays';
create aggregate kept(integer) (sfunc = int4_sum, stype = int8, initcond = '1');
create aggregate same(a integer) (sfunc = add, stype = integer, finalfunc = done);
create table t (a integer default 1);
