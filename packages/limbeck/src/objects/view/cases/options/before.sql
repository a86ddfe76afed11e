create table users (id integer primary key, name varchar(20), age integer);
create view added as select id, age from users;
create view removed with (security_barrier = true, check_option = local) as select id, age from users;
create view changed with (check_option = local, security_invoker) as select id, age from users where age > 1;
create view two with (security_barrier) as select id, age from users;
create view defaulted as select id, name, age from users;
alter view defaulted alter name set default 'x', alter age set default 1;
