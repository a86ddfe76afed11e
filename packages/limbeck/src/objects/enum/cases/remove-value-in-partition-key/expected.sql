alter table public.q1 detach partition public.q11;
drop table public.q1;
alter table public.p detach partition public.p2;
alter table public.p detach partition public.p1;
drop table public.p;
alter table public.p2 drop constraint p2_pkey;
alter table public.p1 drop constraint p1_pkey;
do $$
declare
  found pg_catalog.text;
begin
  select pg_catalog.string_agg(pg_catalog.format('%L in %s (%s rows)', u.value, u.place, u.rows), ', '
    order by u.place, u.value) into found
  from (
    select 'public.p1.m' as place, v.value, pg_catalog.count(*) as rows
    from public.p1 t cross join lateral (select t.m::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.p2.m' as place, v.value, pg_catalog.count(*) as rows
    from public.p2 t cross join lateral (select t.m::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.q.m' as place, v.value, pg_catalog.count(*) as rows
    from public.q t cross join lateral (select t.m::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.q11.m' as place, v.value, pg_catalog.count(*) as rows
    from public.q11 t cross join lateral (select t.m::pg_catalog.text as value) v
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
alter table public.p1 alter column m type public.mood using m::text::public.mood;
alter table public.p2 alter column m type public.mood using m::text::public.mood;
alter table public.q alter column m type public.mood using m::text::public.mood;
alter table public.q11 alter column m type public.mood using m::text::public.mood;
drop type public.mood__replaced;
alter table public.p1 add constraint p1_pkey primary key (id, m);
alter table public.p21 add constraint p21_id_m_limbeck_not_null check (id is not null and m is not null) not valid;
alter table public.p21 validate constraint p21_id_m_limbeck_not_null;
alter table public.p21 alter column id set not null, alter column m set not null;
alter table public.p21 drop constraint if exists p21_id_m_limbeck_not_null;
create unique index concurrently p21_pkey on public.p21 (id, m);
alter table public.p21 add constraint p21_pkey primary key using index p21_pkey;
alter table public.p22 add constraint p22_id_m_limbeck_not_null check (id is not null and m is not null) not valid;
alter table public.p22 validate constraint p22_id_m_limbeck_not_null;
alter table public.p22 alter column id set not null, alter column m set not null;
alter table public.p22 drop constraint if exists p22_id_m_limbeck_not_null;
create unique index concurrently p22_pkey on public.p22 (id, m);
alter table public.p22 add constraint p22_pkey primary key using index p22_pkey;
alter table public.p2 add constraint p2_pkey primary key (id, m);
create table public.p (
  id integer not null,
  m public.mood not null,
  t text default 'x'::text,
  constraint p_pkey primary key (id, m)
) partition by list (m);
grant select on table public.p to pg_monitor;
alter table public.p attach partition public.p1 for values in ('sad');
alter table public.p attach partition public.p2 for values in ('ok');
create table public.q1 (
  id integer,
  m public.mood
) partition by list (m);
do $limbeck$
declare
  whole constant regclass := 'public.q';
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p where p.partrelid = whole), 0);
  bound text;
begin
  execute pg_catalog.format('create temporary table limbeck_whole (like %s) partition by %s',
    whole, pg_catalog.pg_get_partkeydef(whole));
  execute 'create temporary table limbeck_part partition of pg_temp.limbeck_whole for values from (1) to (5)';
  bound := pg_catalog.pg_get_partition_constraintdef('pg_temp.limbeck_part'::regclass);
  drop table pg_temp.limbeck_whole;
  execute pg_catalog.format('alter table public.q1 add constraint q1_limbeck_bound check (%s) not valid',
    pg_catalog.concat_ws(' and ', bound, pg_catalog.pg_get_partition_constraintdef(whole)));
  if other is not null then
    execute pg_catalog.format('alter table %s add constraint q1_limbeck_bound check (not %s) not valid', other, bound);
  end if;
end
$limbeck$;
alter table public.q1 validate constraint q1_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.q'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s validate constraint q1_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.q attach partition public.q1 for values from (1) to (5);
alter table public.q1 drop constraint q1_limbeck_bound;
do $limbeck$
declare
  other constant regclass := nullif((select p.partdefid from pg_catalog.pg_partitioned_table p
    where p.partrelid = 'public.q'::regclass), 0);
begin
  if other is not null then
    execute pg_catalog.format('alter table %s drop constraint q1_limbeck_bound', other);
  end if;
end
$limbeck$;
alter table public.q1 attach partition public.q11 default;
