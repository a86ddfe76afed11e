create table public.other (
  id integer
);
drop table public.orders;
