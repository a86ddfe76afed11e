drop materialized view public.m;
drop view public.v;
drop rule r on public.t;
alter type public.e rename to e__replaced;
create type public.e as enum ('c', 'a');
alter table public.t alter column e drop default, alter column e type public.e using e::text::public.e, alter column e set default 'a'::public.e;
drop type public.e__replaced;
create rule r as on update to public.t where old.e = 'c'::public.e do also nothing;
create view public.v as SELECT id,
    e
   FROM public.t
  WHERE (e = 'a'::public.e);
create materialized view public.m as SELECT e,
    count(*) AS n
   FROM public.v
  GROUP BY e;
create unique index me on public.m (e);
