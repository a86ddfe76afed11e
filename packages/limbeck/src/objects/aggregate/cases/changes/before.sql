create function add(a integer, b integer) returns integer language sql immutable strict as 'select a + b';
create function take(a integer, b integer) returns integer language sql immutable strict as 'select a - b';
create function done(a integer) returns integer language sql immutable as 'select a';
create function done_extra(a integer, b integer) returns integer language sql immutable as 'select a';
create function collect(internal, "any") returns internal language internal as 'ordered_set_transition';

create aggregate total(integer) (sfunc = add, stype = integer);
create aggregate other(a integer) (sfunc = add, stype = integer);
comment on aggregate other(integer) is 'stays';
create aggregate kept(integer) (sfunc = add, stype = integer, initcond = '1');
create aggregate same(a integer) (sfunc = add, stype = integer);
create table t (a integer default 1);
