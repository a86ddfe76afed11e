create table t (a text, b varchar(9));
alter table t alter a set storage external, alter a set compression pglz;
