create schema app;
create type app.result as (size integer);
create table app.task (id integer);
set search_path to app;
create function app.of_size(size integer) returns app.result language plpgsql
  as 'declare made result; begin made.size := size; return made; end';
create function app.of_path() returns app.result language plpgsql set search_path to app
  as 'declare made result; begin return made; end';
reset search_path;
