create schema app;
create type app.result as (size integer);
create table app.task (id integer);
set search_path to app;
create function app.of_size(size integer) returns app.result language plpgsql
  as 'declare made result; begin made.size := size + 1; return made; end';
create function app.of_path() returns app.result language plpgsql set search_path to app
  as 'declare made result; begin made.size := 1; return made; end';
create function app.tasks() returns bigint language sql
  as 'select count(*) from task';
create function app.qualified() returns bigint language sql
  as 'select count(*) from app.task where task.id > 1';
reset search_path;
