create table t (a text, b text, c numeric);
alter table t alter b set storage main, alter c set storage external, alter a set compression pglz;
