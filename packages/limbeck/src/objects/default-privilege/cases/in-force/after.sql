create schema app;
create schema fresh;
create table plain (id serial primary key);
create table app.granted (id int);
grant select, insert on app.granted to pg_monitor;
create function app.once() returns integer language sql return 1;
create view app.remade as select 2 as two;
alter default privileges grant insert on tables to pg_signal_backend;
