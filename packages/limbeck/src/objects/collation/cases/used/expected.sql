drop view public.v;
drop index public.ix;
alter table public.t drop constraint t_pkey;
alter table public.t drop constraint t_b_check;
alter collation public.plain rename to plain__replaced;
create collation public.plain (provider = icu, locale = 'de');
alter table public.t alter column a type text collate public.plain;
alter table public.t alter column b type varchar(10) collate public.plain;
drop collation public.plain__replaced;
comment on collation public.plain is 'kept';
alter table public.t add constraint t_b_check check ((b)::text > 'a'::text) not valid;
alter table public.t validate constraint t_b_check;
alter table public.t add constraint t_pkey primary key (a);
create index ix on public.t (c collate public.plain);
create view public.v as SELECT a
   FROM public.t
  WHERE ((c COLLATE public.plain) > 'x'::text);
