alter table public.log enable replica rule three;
alter table public.log enable rule two;
alter table public.t disable rule one;
