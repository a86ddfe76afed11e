revoke usage on type public.swing from pg_monitor;
do $$
declare
  found pg_catalog.text;
begin
  select pg_catalog.string_agg(pg_catalog.format('%L in %s (%s rows)', u.value, u.place, u.rows), ', '
    order by u.place, u.value) into found
  from (
    select 'public.t.c' as place, v.value, pg_catalog.count(*) as rows
    from public.t t cross join lateral (select distinct e2.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(t.c) as value) e1 cross join lateral (select pg_catalog.unnest(array[pg_catalog.lower(e1.value), pg_catalog.upper(e1.value)]) as value) e2) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.t.a' as place, v.value, pg_catalog.count(*) as rows
    from public.t t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(array[pg_catalog.lower(t.a), pg_catalog.upper(t.a)]) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.t.d.s' as place, v.value, pg_catalog.count(*) as rows
    from public.t t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(array[pg_catalog.lower((t.d).s), pg_catalog.upper((t.d).s)]) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.t.d.m' as place, v.value, pg_catalog.count(*) as rows
    from public.t t cross join lateral (select distinct e2.value::pg_catalog.text as value from lateral (select pg_catalog.unnest((t.d).m) as value) e1 cross join lateral (select pg_catalog.unnest(array[pg_catalog.lower(e1.value), pg_catalog.upper(e1.value)]) as value) e2) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.t.b' as place, v.value, pg_catalog.count(*) as rows
    from public.t t cross join lateral (select distinct e2.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(t.b) as value) e1 cross join lateral (select pg_catalog.unnest(array[pg_catalog.lower(e1.value), pg_catalog.upper(e1.value)]) as value) e2) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
  ) u;
  if found is not null then
    raise exception using errcode = 'check_violation',
      message = 'values that public.mood loses are still in use: ' || found,
      hint = 'Give these rows other values first, for example by op.execute in an earlier revision.';
  end if;
end
$$;
alter type public.mood rename to mood__replaced;
create type public.mood as enum ('sad', 'ok');
alter domain public.feeling rename to feeling__replaced;
create domain public.feeling as public.mood;
alter type public.turn rename to turn__replaced;
alter type public.turn_multirange rename to turn_multirange__replaced;
alter function public.turn_multirange() rename to turn_multirange__replaced;
create type public.turn as range (subtype = public.feeling);
alter type public.swing rename to swing__replaced;
alter type public.swing_multirange rename to swing_multirange__replaced;
alter function public.swing_multirange() rename to swing_multirange__replaced;
create type public.swing as range (subtype = public.mood);
alter type public.x rename to x__replaced;
create type public.x as (s public.swing, m public.turn_multirange);
alter table public.t alter column c type public.turn[] using c::text[]::public.turn[], alter column a type public.swing using a::text::public.swing, alter column d type public.x using d::text::public.x, alter column b type public.swing_multirange using b::text::public.swing_multirange;
drop type public.x__replaced;
drop type public.swing__replaced;
drop type public.turn__replaced;
drop domain public.feeling__replaced;
drop type public.mood__replaced;
comment on type public.swing is 'swing';
grant usage on type public.swing to pg_monitor;
