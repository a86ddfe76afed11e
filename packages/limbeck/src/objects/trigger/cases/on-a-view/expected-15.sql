create view public.made as SELECT t.b
   FROM public.t;
create trigger four instead of delete on public.made
  for each row
  execute function public.write();
drop view public.v;
create view public.v as SELECT (t.b)::text AS b,
    t.a
   FROM public.t;
create trigger one instead of insert or update on public.v
  for each row
  execute function public.write();
comment on trigger one on public.v is 'stays';
create trigger two after insert on public.v
  for each statement
  execute function public.write('two');
create or replace trigger three instead of insert or delete on public.stays
  for each row
  execute function public.write('b');
