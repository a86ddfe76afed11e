alter table public.t detach partition public.t1;
drop table public.t;
create table public.t (
  a integer,
  b text
) partition by hash (a);
alter table public.t attach partition public.t1 for values with (modulus 1, remainder 0);
