drop trigger six on public.t;
create trigger six after insert on public.t
  for each row
  execute function public.touch();
drop trigger three on public.t;
create constraint trigger three after insert on public.t
  deferrable
  for each row
  execute function public.touch();
comment on trigger five on public.t is null;
alter table public.t enable replica trigger four;
create or replace trigger one after update of a on public.t
  for each statement
  execute function public.touch('a');
alter table public.t disable trigger one;
create or replace trigger two after insert on public.t
  for each row
  when (new.a > 2)
  execute function public.touch();
