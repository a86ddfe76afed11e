create table t (a integer, b integer, constraint x exclude ((a + b) with =));
alter index x alter 1 set statistics 200;
create table u (a integer);
