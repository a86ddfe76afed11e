create function app.all_of() returns setof integer
language sql
BEGIN ATOMIC
 SELECT 1;
 SELECT 2;
END;
create function app.first_value(anyelement) returns anyelement
language internal
window immutable strict
as $$window_first_value$$;
create function app.lines(count integer) returns table (line integer, "Text" character varying)
language sql
leakproof parallel restricted cost 5 rows 20
set search_path to ''
as $$select g, g::varchar from generate_series(1, count) g$$;
create function app.pair(a integer, out b integer, inout c text)
language plpgsql
stable security definer
set search_path to 'app', 'public', '$user'
set work_mem to '8MB'
set app.level to 'x'
as $$
begin
  b := a;
end
$$;
create function app.twice(a numeric) returns numeric
language sql
RETURN (a * (2)::numeric);
create function public.add(a integer, b integer default (1 + 1)) returns integer
language sql
immutable strict parallel safe
as $$select a + b$$;
comment on function public.add(integer, integer) is 'Adds.';
create function public.add(a text, variadic b text[] default '{}'::text[]) returns text
language sql
as $$ select a || b[1] $$;
create function public.nothing() returns void
language plpgsql
as $body$
begin
  execute $$ select 'it''s \ here' $$;
end
$body$;
drop function app.gone(text);
