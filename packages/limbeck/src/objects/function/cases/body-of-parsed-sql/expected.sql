drop function public.f();
alter table public.t alter column a type bigint;
create function public.f() returns bigint
language sql
BEGIN ATOMIC
 SELECT (sum(t.a))::bigint AS sum
    FROM public.t;
END;
create or replace function public.g() returns bigint
language sql
BEGIN ATOMIC
 SELECT (sum(t.b) + 1)
    FROM public.t;
END;
create or replace function public.h(x integer) returns integer
language sql
as $$select x$$;
alter table public.t drop column c;
