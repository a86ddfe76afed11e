drop materialized view public.m;
drop view public.v;
drop rule r on public.t;
do $$
declare
  found pg_catalog.text;
begin
  select pg_catalog.string_agg(pg_catalog.format('%L in %s (%s rows)', u.value, u.place, u.rows), ', '
    order by u.place, u.value) into found
  from (
    select 'public.t.e' as place, v.value, pg_catalog.count(*) as rows
    from public.t t cross join lateral (select t.e::pg_catalog.text as value) v
    where v.value = any (array['b']::pg_catalog.text[]) group by v.value
  ) u;
  if found is not null then
    raise exception using errcode = 'check_violation',
      message = 'values that public.e loses are still in use: ' || found,
      hint = 'Give these rows other values first, for example by op.execute in an earlier revision.';
  end if;
end
$$;
alter type public.e rename to e__replaced;
create type public.e as enum ('c', 'a');
alter table public.t alter column e drop default, alter column e type public.e using e::text::public.e, alter column e set default 'a'::public.e;
drop type public.e__replaced;
create rule r as on update to public.t where old.e = 'c'::public.e do also nothing;
create view public.v as SELECT t.id,
    t.e
   FROM public.t
  WHERE (t.e = 'a'::public.e);
create materialized view public.m as SELECT v.e,
    count(*) AS n
   FROM public.v
  GROUP BY v.e;
create unique index me on public.m (e);
