alter table public.t drop column b;
alter table public.t add column b integer generated always as (a * 2) virtual;
alter table public.t drop column d;
alter table public.t add column d integer;
alter table public.t alter column c set expression as (a + 2);
