drop index public.p_m_idx;
do $$
declare
  found pg_catalog.text;
begin
  select pg_catalog.string_agg(pg_catalog.format('%L in %s (%s rows)', u.value, u.place, u.rows), ', '
    order by u.place, u.value) into found
  from (
    select 'public.p.m' as place, v.value, pg_catalog.count(*) as rows
    from public.p t cross join lateral (select t.m::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.a.m' as place, v.value, pg_catalog.count(*) as rows
    from public.a t cross join lateral (select t.m::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.a.ms' as place, v.value, pg_catalog.count(*) as rows
    from public.a t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(t.ms) as value) e1) v
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
alter table only public.p1 alter column m drop default;
alter table only public.p2 alter column m drop default;
alter table only public.b alter column m drop default;
alter table public.p alter column m drop default, alter column m type public.mood using m::text::public.mood;
alter table public.a alter column m type public.mood using m::text::public.mood, alter column ms type public.mood[] using ms::text[]::public.mood[];
alter table only public.p alter column m set default 'ok'::public.mood;
alter table only public.p1 alter column m set default 'ok'::public.mood;
alter table only public.p2 alter column m set default 'sad'::public.mood;
alter table only public.b alter column m set default 'ok'::public.mood;
drop type public.mood__replaced;
create index concurrently p1_m_idx on public.p1 (m);
create index concurrently p2_m_idx on public.p2 (m);
create index p_m_idx on public.p (m);
