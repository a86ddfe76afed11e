create table t (id integer constraint new_key primary key);
alter table t cluster on new_key;
