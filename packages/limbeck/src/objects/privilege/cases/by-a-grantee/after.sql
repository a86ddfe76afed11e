create table notes (id int);
grant select on notes to pg_monitor with grant option;
set role pg_monitor;
grant select on notes to pg_signal_backend;
reset role;
