drop index public.i;
alter table public.t drop column b;
alter table public.t alter column a type bigint;
alter table public.t add column b bigint generated always as (a * 2) stored;
alter table public.t drop constraint known;
alter table public.t alter column c type text;
alter table public.t add constraint known check (c <> 'x'::text) not valid;
alter table public.t validate constraint known;
create index i on public.t (b);
