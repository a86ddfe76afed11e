create function f(a integer default 3) returns integer language plpgsql stable strict security definer leakproof
  parallel restricted cost 7 set search_path = '' set timezone = 'UTC' as 'begin return 1; end';
create function g(a integer) returns setof integer language sql as 'select 1';
create function h(a integer, out c integer) language sql as 'select 2';
create table used (a integer default f(1));
