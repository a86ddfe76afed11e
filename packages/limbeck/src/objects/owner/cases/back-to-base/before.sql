alter schema public owner to pg_monitor;
create table notes (id int);
alter table notes owner to pg_monitor;
