create table t (a integer, b integer, c integer);
create function f() returns bigint begin atomic select sum(a) from t; end;
create function g() returns bigint begin atomic select sum(b) from t; end;
create function h(x integer) returns integer return x;
