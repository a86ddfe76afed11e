drop function public.a();
create function public.a() returns setof integer
language sql
as $$select 1$$;
drop function public.b();
create function public.b(out x integer, out z text)
language sql
as $$select 1, ''$$;
drop function public.c();
create function public.c() returns table (y integer)
language sql
as $$select 1$$;
drop function public.d(integer, integer);
create function public.d(x integer, y integer) returns integer
language sql
as $$select 1$$;
drop function public.g(public.mood);
alter type public.mood rename to mood__replaced;
create type public.mood as enum ('ok');
drop type public.mood__replaced;
create function public.g(x public.mood) returns public.mood
language sql
as $$select x$$;
drop function public.e();
create procedure public.e()
language sql
as $$select 1$$;
