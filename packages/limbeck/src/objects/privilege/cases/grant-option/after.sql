create table notes (id int primary key, body text, owner text);
create sequence numbers;
create schema app;
create type app.mood as enum ('sad', 'glad');
create function twice(integer) returns integer language sql return $1 * 2;
create procedure app.nothing(text) language sql as $$ $$;
create view shown as select id from notes;

grant select on notes to pg_monitor with grant option;
grant insert on notes to pg_monitor;
grant delete on notes to pg_monitor with grant option;
