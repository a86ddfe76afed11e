create table users (id integer constraint users_key primary key, name text, age integer);
create view v as select id, name from users group by id;
create view upon as select name from v;
