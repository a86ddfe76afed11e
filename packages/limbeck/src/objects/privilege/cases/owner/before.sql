create table notes (id int);
create table others (id int);
revoke insert on others from current_user;
