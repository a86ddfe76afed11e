create or replace function public.f(a integer default 3) returns integer
language plpgsql
stable strict leakproof security definer parallel restricted cost 7
set search_path to ''
set "TimeZone" to 'UTC'
as $$begin return 1; end$$;
create or replace function public.g(a integer) returns setof integer
language sql
as $$select 1$$;
create or replace function public.h(a integer, out c integer)
language sql
as $$select 2$$;
