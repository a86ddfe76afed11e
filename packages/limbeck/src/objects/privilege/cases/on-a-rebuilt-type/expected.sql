revoke usage on type public.mood from pg_monitor;
do $$
declare
  found pg_catalog.text;
begin
  select pg_catalog.string_agg(pg_catalog.format('%L in %s (%s rows)', u.value, u.place, u.rows), ', '
    order by u.place, u.value) into found
  from (
    select 'public.people.mood' as place, v.value, pg_catalog.count(*) as rows
    from public.people t cross join lateral (select t.mood::pg_catalog.text as value) v
    where v.value = any (array['ugly']::pg_catalog.text[]) group by v.value
  ) u;
  if found is not null then
    raise exception using errcode = 'check_violation',
      message = 'values that public.mood loses are still in use: ' || found,
      hint = 'Give these rows other values first, for example by op.execute in an earlier revision.';
  end if;
end
$$;
alter type public.mood rename to mood__replaced;
create type public.mood as enum ('bad', 'good');
alter table public.people alter column mood type public.mood using mood::text::public.mood;
drop type public.mood__replaced;
grant usage on type public.mood to pg_monitor;
revoke usage on type public.short from pg_monitor;
alter domain public.short rename to short__replaced;
create domain public.short as character varying(20);
alter table public.people alter column name type public.short using name::character varying(10)::character varying(20)::public.short;
drop domain public.short__replaced;
grant usage on type public.short to pg_monitor;
grant usage on type public.pair to public;
revoke usage on type public.pair from pg_monitor;
alter type public.pair rename to pair__replaced;
create type public.pair as (a integer, b bigint);
alter table public.people alter column two type public.pair using two::text::public.pair;
drop type public.pair__replaced;
grant usage on type public.pair to pg_monitor with grant option;
revoke usage on type public.pair from public;
