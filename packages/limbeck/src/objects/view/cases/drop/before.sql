create table users (id integer primary key, name varchar(20), age integer);
create view base as select * from users;
create view upon as select name from base;
comment on view upon is 'over base';
