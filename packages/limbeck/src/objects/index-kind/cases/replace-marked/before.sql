create table t (id int not null, a int not null, b int not null);
create index t_order on t (a);
create unique index t_rows on t (id);
alter table t cluster on t_order;
alter table t replica identity using index t_rows;
insert into t values (1, 2, 3), (2, 1, 3);
