drop index concurrently public.i1;
alter table public.t alter column a type bigint;
create index concurrently i1 on public.t (a);
drop index concurrently public.i2;
create index concurrently i2 on public.t (b);
alter table public.t drop column c;
