create table t (a text, b text, c numeric);
alter table t alter a set storage external, alter b set compression pglz;
