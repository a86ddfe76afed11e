create table public.t (
  a integer
);
create procedure public.made(a integer, b integer default 1)
language sql
BEGIN ATOMIC
 INSERT INTO public.t (a)
   VALUES (made.a);
END;
comment on procedure public.made(integer, integer) is 'a new one';
drop procedure public.other(integer, integer);
create procedure public.other(a integer, inout c integer)
language plpgsql
as $$begin commit; end$$;
create or replace procedure public.same(a integer, out b integer)
language plpgsql
security definer
set search_path to ''
as $$begin b := 2; end$$;
drop procedure public.gone(integer);
