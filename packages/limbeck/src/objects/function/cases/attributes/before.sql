create function f(integer) returns integer language sql as 'select 1';
create function g(a integer) returns setof integer language sql immutable strict security definer leakproof
  parallel safe cost 3 rows 5 set search_path = public as 'select 1';
create function h(a integer, out b integer) language sql as 'select 1';
create table used (a integer default f(1));
