create table t (id integer constraint new_key primary key);
alter table t replica identity using index new_key;
