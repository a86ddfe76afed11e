create table users (id integer primary key, age integer, email text);
create view v as select id, coalesce(email, 'x')::varchar as label from users;
create view upon as select label from v;
