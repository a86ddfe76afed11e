drop index public.i;
alter table public.t drop column b;
alter table public.t add column b integer generated always as (a * 3) stored;
create index i on public.t (b);
alter table public.t alter column c drop expression;
