create table t (b integer, a text);
create function f() returns integer language sql as 'select b from t';
create function g() returns text language sql as 'select a from t';
