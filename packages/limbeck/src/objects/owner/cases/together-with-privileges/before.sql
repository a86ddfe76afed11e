create table notes (id int);
create table others (id int);
alter table notes owner to pg_monitor;
grant select on notes to pg_signal_backend;
alter table others owner to pg_signal_backend;
grant select on others to pg_monitor;
