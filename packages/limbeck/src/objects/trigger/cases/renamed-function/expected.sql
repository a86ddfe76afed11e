create function public.refresh() returns trigger
language plpgsql
as $$begin return new; end$$;
drop trigger two on public.t;
create constraint trigger two after insert on public.t
  for each row
  execute function public.refresh();
create or replace trigger one before insert on public.t
  for each row
  execute function public.refresh();
drop function public.touch();
