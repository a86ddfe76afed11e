create table users (id integer primary key, name varchar(20), age integer);
create view v as select id, name from users;
comment on column v.name is 'kept';
comment on column v.id is 'id';
alter view v alter column name set default 'nobody';
create view upon as select name from v;
create view uncommented as select name from users;
comment on column uncommented.name is 'goes';
create view swapped as select id as a, age as b from users;
