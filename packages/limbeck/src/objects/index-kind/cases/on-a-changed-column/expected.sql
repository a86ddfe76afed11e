drop index public.i1;
alter table public.t alter column a type bigint;
create index i1 on public.t (a);
drop index public.i2;
create index i2 on public.t (b);
alter table public.t drop column c;
