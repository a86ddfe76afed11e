create function even(n integer) returns boolean language plpgsql as 'begin return true; end';
create function odd(n integer) returns boolean language sql as 'select case n when 0 then false else even(n - 1) end';
create or replace function even(n integer) returns boolean language sql
  as 'select case n when 0 then true else odd(n - 1) end';
create table t (a integer);
create function last_one() returns integer language sql as 'select max(a) from t';
alter table t alter column a set default last_one();
create procedure ping(n integer) language plpgsql as 'begin end';
create procedure pong(n integer) language sql as 'call ping(n)';
create or replace procedure ping(n integer) language sql as 'call pong(n)';
