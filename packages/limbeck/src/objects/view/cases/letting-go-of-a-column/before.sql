create table users (id integer primary key, name varchar(20), age integer);
create view v as select id, coalesce(name, 'x') as label from users;
create view upon as select label from v;
