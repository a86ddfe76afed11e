create table notes (id int);
create table others (id int);
revoke insert, delete on notes from current_user;
