create table users (id integer, name text, age integer, constraint users_key primary key (id) include (age));
create view v as select id, name from users group by id;
create view upon as select name from v;
create table made (id integer constraint another_key primary key, name text);
create view grouped as select id, name from made group by id;
