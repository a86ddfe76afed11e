create table t (a integer, b integer);
create view v as select a from t;
create function rows_of_v() returns setof v language sql as 'select * from v';
create function sum_of_v() returns bigint begin atomic select sum(a) from v; end;
create function twice(a integer) returns integer language sql immutable as 'select a * 2';
create view w as select twice(a) as x from t;
create materialized view m as select twice(b) as x from t;
create unique index on m (x);
