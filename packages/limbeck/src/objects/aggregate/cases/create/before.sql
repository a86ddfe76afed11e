create function add(a integer, b integer) returns integer language sql immutable strict as 'select a + b';
create function take(a integer, b integer) returns integer language sql immutable strict as 'select a - b';
create function done(a integer) returns integer language sql immutable as 'select a';
create function done_extra(a integer, b integer) returns integer language sql immutable as 'select a';
create function collect(internal, "any") returns internal language internal as 'ordered_set_transition';

create aggregate gone(integer) (sfunc = add, stype = integer);
