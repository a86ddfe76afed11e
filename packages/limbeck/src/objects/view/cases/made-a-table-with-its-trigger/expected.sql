drop view public.v;
create table public.v (
  id integer,
  a integer
);
create trigger tr before insert on public.v
  for each row
  execute function public.tf();
comment on trigger tr on public.v is 'kept';
