create table notes (id int);
create table others (id int);
alter table notes owner to pg_signal_backend;
grant select on notes to pg_monitor;
revoke delete on others from current_user;
