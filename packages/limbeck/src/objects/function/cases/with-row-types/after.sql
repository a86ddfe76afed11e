create table t (a integer, b text, c integer);
create function f(t) returns text language sql as 'select $1.b || $1.c';
create function g() returns setof t language sql as 'select * from t';
