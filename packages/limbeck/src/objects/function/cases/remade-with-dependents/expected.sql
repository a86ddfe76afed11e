alter table public.t alter column b drop default;
drop function public.uses();
drop index public.by_f;
alter table public.t drop constraint positive;
alter table public.t drop column c;
drop function public.f(integer);
create function public.f(b integer) returns integer
language sql
immutable
as $$select 1$$;
alter table public.t add column c integer generated always as (public.f(a)) stored;
alter table public.t add constraint positive check (public.f(d) > 0) not valid;
alter table public.t validate constraint positive;
create index by_f on public.t (public.f(d));
create function public.uses() returns integer
language sql
RETURN public.f(1);
alter table public.t alter column b set default public.f(1);
