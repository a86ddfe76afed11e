create table t (a integer);
create procedure made(a integer, b integer default 1) language sql begin atomic insert into t values (a); end;
comment on procedure made(integer, integer) is 'a new one';
create procedure same(a integer, out b integer) language plpgsql security definer set search_path = ''
  as 'begin b := 2; end';
create procedure other(a integer, inout c integer) language plpgsql as 'begin commit; end';
