create table t (a bigint, b text);
create index i1 on t (a);
create index i2 on t (b);
