create table notes (id int, body varchar(10));
grant select (body) on notes to pg_monitor;
