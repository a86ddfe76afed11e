create table notes (id int);
grant select on notes to pg_monitor with grant option;
