create table t (a integer, b integer, c point);
create index i1 on t (a);
create index i2 on t (a) where b > 0;
create unique index i3 on t (a) include (b);
create index i4 on t using brin (a);
create unique index i5 on t (b);
create index i6 on t (b);
