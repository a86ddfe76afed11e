create function f(integer, text) returns integer language sql as 'select 1';
comment on function f(integer, text) is 'after';
create function g() returns integer language sql as 'select 1';
create function h(out a text) language sql as $$select 'x'$$;
comment on function h() is 'stays';
