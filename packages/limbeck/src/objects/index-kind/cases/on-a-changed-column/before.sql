create table t (a integer, b text, c integer);
create index i1 on t (a, c);
create index i2 on t (b) where c > 0;
