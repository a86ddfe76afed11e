create table t (a bigint, b integer);
create function f() returns bigint begin atomic select sum(a)::bigint from t; end;
create function g() returns bigint begin atomic select sum(b) + 1 from t; end;
create function h(x integer) returns integer language sql as 'select x';
