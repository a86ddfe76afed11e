set check_function_bodies to off;
create function public.last_one() returns integer
language sql
as $$select max(a) from t$$;
reset check_function_bodies;
create table public.t (
  a integer default public.last_one()
);
set check_function_bodies to off;
create function public.even(n integer) returns boolean
language sql
as $$select case n when 0 then true else odd(n - 1) end$$;
reset check_function_bodies;
create function public.odd(n integer) returns boolean
language sql
as $$select case n when 0 then false else even(n - 1) end$$;
set check_function_bodies to off;
create procedure public.ping(n integer)
language sql
as $$call pong(n)$$;
reset check_function_bodies;
create procedure public.pong(n integer)
language sql
as $$call ping(n)$$;
do $$ begin execute pg_catalog.pg_get_functiondef('public.even(integer)'::pg_catalog.regprocedure); end $$;
do $$ begin execute pg_catalog.pg_get_functiondef('public.last_one()'::pg_catalog.regprocedure); end $$;
do $$ begin execute pg_catalog.pg_get_functiondef('public.ping(integer)'::pg_catalog.regprocedure); end $$;
