create table notes (id int, body text);
create view shown as select body from notes;
grant select on shown to pg_monitor;
