create table notes (id int, body varchar(20));
grant select (body) on notes to pg_monitor;
