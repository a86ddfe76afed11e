create table t (id integer, name varchar(10) collate "C");
