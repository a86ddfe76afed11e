create table users (id integer primary key, name varchar(20), age integer);
