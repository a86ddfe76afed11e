create table t (a integer);
create function f() returns integer language sql as 'select a from t';
create function g() returns integer language sql as 'select a from t';
