create table t (a integer, b integer, c point);
create unique index i1 on t (a);
create index i2 on t (a) where b > 1 or a is null;
create unique index i3 on t (a);
create index i4 on t using hash (a);
create unique index i5 on t (b) nulls not distinct;
create index i6 on t (b) include (a);
