create table t (a varchar(5), b text);
alter table t alter a set storage external, alter b set storage main;
