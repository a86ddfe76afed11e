drop view public.picked;
alter table public.t alter column v type text;
create view public.picked as SELECT id
   FROM public.t
  WHERE (v = 'a'::text);
