drop view public.upon;
drop view public.v;
create materialized view public.v as SELECT t.id,
    t.name
   FROM public.t;
comment on materialized view public.v is 'v';
create view public.upon as SELECT v.name
   FROM public.v;
create index v_id on public.v (id);
