alter table public.t add column b integer;
alter table public.t alter column a type text;
drop function public.g();
create function public.g() returns text
language sql
as $$select a from t$$;
create or replace function public.f() returns integer
language sql
as $$select b from t$$;
