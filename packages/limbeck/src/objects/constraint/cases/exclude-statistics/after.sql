create table t (a integer, b integer, constraint x exclude ((a + b) with =));
create table u (a integer, constraint y exclude ((a + 1) with =));
alter index y alter 1 set statistics 100;
