drop view public.picked;
alter table public.t alter column v type text;
create view public.picked as SELECT t.id
   FROM public.t
  WHERE (t.v = 'a'::text);
