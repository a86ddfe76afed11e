create table users (id integer primary key, name varchar(20), age integer);
create view v as select id, name as title from users;
comment on column v.title is 'kept';
comment on column v.id is 'id of a user';
alter view v alter column title set default 'nobody';
create view upon as select title as name from v;
create view uncommented as select name as title from users;
create view swapped as select id as b, age as a from users;
