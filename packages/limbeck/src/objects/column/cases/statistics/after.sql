create table t (a integer, b integer);
alter table t alter b set statistics 0, alter b set (n_distinct = -0.5), alter a set (n_distinct = 7);
