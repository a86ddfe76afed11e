create table notes (id int, body text);
create view shown as select id, body from notes;
grant select on shown to pg_monitor;
grant select (id) on shown to public;
