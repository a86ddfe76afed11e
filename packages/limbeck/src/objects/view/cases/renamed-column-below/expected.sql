alter table public.t add column title text;
alter view public.v rename column name to title;
create or replace view public.v as SELECT id,
    title
   FROM public.t;
alter table public.t drop column name;
