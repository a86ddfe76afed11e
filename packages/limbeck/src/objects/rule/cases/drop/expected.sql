drop view public.v;
drop rule keep on public.t;
drop table public.log;
