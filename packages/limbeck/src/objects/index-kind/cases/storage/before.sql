create table t (a integer, b integer);
create index i1 on t (a) with (fillfactor = 70);
create index i2 on t using brin (b);
