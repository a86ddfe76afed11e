create table users (id integer primary key, name varchar(20), age integer);
create view added with (security_barrier = true) as select id, age from users;
create view removed as select id, age from users;
create view changed with (check_option = cascaded, security_invoker = off) as select id, age from users where age > 1;
create view two with (check_option = local) as select id, age from users where age > 2;
create view defaulted as select id, name, age from users;
alter view defaulted alter id set default 7, alter age set default 2;
