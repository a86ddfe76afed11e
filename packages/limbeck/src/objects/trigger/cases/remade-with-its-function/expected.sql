create schema app;
drop trigger two on public.u;
alter table public.u alter column a type text;
create trigger two before insert on public.u
  for each row
  when (new.a > '1'::text)
  execute function public.touch();
create function app.touch() returns trigger
language plpgsql
as $$begin return old; end$$;
create or replace trigger one before insert on public.t
  for each row
  execute function app.touch();
alter table public.t enable always trigger one;
drop function public.app_touch();
