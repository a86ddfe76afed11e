create table t (id integer constraint old_key primary key);
alter table t replica identity using index old_key;
