create type mood as enum ('sad', 'ok');
create function a() returns integer language sql as 'select 1';
create function b(out x integer, out y text) language sql as $$select 1, ''$$;
create function c() returns table (x integer) language sql as 'select 1';
create function d(x integer, y integer default 1) returns integer language sql as 'select 1';
create function e() returns integer language sql as 'select 1';
create function g(x mood) returns mood language sql as 'select x';
