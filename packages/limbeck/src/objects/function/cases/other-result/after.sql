create type mood as enum ('ok');
create function a() returns setof integer language sql as 'select 1';
create function b(out x integer, out z text) language sql as $$select 1, ''$$;
create function c() returns table (y integer) language sql as 'select 1';
create function d(x integer, y integer) returns integer language sql as 'select 1';
create procedure e() language sql as 'select 1';
create function g(x mood) returns mood language sql as 'select x';
