create table t (id integer constraint old_key primary key);
alter table t cluster on old_key;
