create function f(integer, text) returns integer language sql as 'select 1';
create function g() returns integer language sql as 'select 1';
comment on function g() is 'before';
create function h(out a integer) language sql as 'select 1';
comment on function h() is 'stays';
