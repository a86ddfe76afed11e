create table t (a integer, b integer);
alter table t alter a set statistics 100, alter b set (n_distinct = 5, n_distinct_inherited = 6);
