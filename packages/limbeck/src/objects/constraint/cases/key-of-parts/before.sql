create table t (id integer not null, day integer not null) partition by list (day);
create table t_1 partition of t for values in (1);
create table t_2 partition of t for values in (2);
alter table t_1 add constraint t_1_key primary key (id, day);
