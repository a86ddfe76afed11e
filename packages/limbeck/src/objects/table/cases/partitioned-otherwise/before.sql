create table t (a integer, b text) partition by list (a);
create table t1 partition of t for values in (1);
