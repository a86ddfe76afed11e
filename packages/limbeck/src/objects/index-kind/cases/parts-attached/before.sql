create table t (id integer, day integer) partition by list (day);
create table t_1 partition of t for values in (1);
create table t_2 partition of t for values in (2);
create index by_id on only t (id);
create index t_1_by_id on t_1 (id);
create index t_2_by_id on t_2 (id);
alter index by_id attach partition t_1_by_id;
create index by_both on only t (id, day);
create index t_1_by_both on t_1 (id, day);
