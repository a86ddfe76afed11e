drop view public.top;
drop materialized view public.m;
drop view public.v;
alter table public.t alter column n type double precision;
create view public.v as SELECT t.name,
    t.n
   FROM public.t;
create materialized view public.m as SELECT v.name,
    v.n
   FROM public.v;
comment on column public.m.n is 'n';
create view public.top as SELECT m.n
   FROM public.m;
create index m_n on public.m (n);
comment on index public.m_n is 'n';
alter table public.m cluster on m_n;
