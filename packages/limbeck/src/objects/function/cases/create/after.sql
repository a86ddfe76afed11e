create schema app;
create function add(a integer, b integer default 1 + 1) returns integer language sql immutable strict parallel safe
  as 'select a + b';
create function add(a text, variadic b text[] default '{}') returns text language sql as $$ select a || b[1] $$;
create function nothing() returns void language plpgsql as $f$
begin
  execute $$ select 'it''s \ here' $$;
end
$f$;
create function app.pair(in a integer, out b integer, inout c text) language plpgsql stable security definer
  set search_path = app, public, "$user" set work_mem = '8MB' set app.level = 'x' as
$$
begin
  b := a;
end
$$;
create function app.lines(count integer) returns table (line integer, "Text" varchar)
  language sql cost 5 rows 20 parallel restricted leakproof set search_path = ''
  as 'select g, g::varchar from generate_series(1, count) g';
create function app.all_of() returns setof integer language sql begin atomic select 1; select 2; end;
create function app.twice(a numeric) returns numeric return a * 2;
create function app.first_value(anyelement) returns anyelement language internal window immutable strict
  as 'window_first_value';
comment on function add(integer, integer) is 'Adds.';
