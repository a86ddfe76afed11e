create table notes (id int, body text);
grant insert on notes to pg_monitor;
grant select (body) on notes to pg_monitor;
grant update (id, body) on notes to pg_monitor with grant option;
create table others (id int, body text);
grant select (body) on others to pg_monitor;
