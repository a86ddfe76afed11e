create table t (a integer, b text);
create table u (a integer);
create function f(t) returns text language sql as 'select $1.b';
create function g() returns setof u language sql as 'select * from u';
