alter table public.t add column c integer;
drop function public.g();
create function public.g() returns setof public.t
language sql
as $$select * from t$$;
create or replace function public.f(public.t) returns text
language sql
as $$select $1.b || $1.c$$;
drop table public.u;
