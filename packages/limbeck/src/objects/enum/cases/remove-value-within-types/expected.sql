alter table public.person alter column g drop default;
drop view public.moods;
drop function public.count_of(public.feeling, public.state);
drop index public.ix_person_a;
revoke usage on type public.feeling from pg_monitor;
do $$
declare
  found pg_catalog.text;
begin
  select pg_catalog.string_agg(pg_catalog.format('%L in %s (%s rows)', u.value, u.place, u.rows), ', '
    order by u.place, u.value) into found
  from (
    select 'public.person.mood' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select t.mood::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.a' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select t.a::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.c' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(t.c) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.d.now' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select (t.d).now::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.d.was' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest((t.d).was) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.d.felt' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select (t.d).felt::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.e.morning.now' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select ((t.e).morning).now::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.e.morning.was' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(((t.e).morning).was) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.e.morning.felt' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select ((t.e).morning).felt::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.e.evening.now' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct (e1.value).now::pg_catalog.text as value from lateral (select pg_catalog.unnest((t.e).evening) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.e.evening.was' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e2.value::pg_catalog.text as value from lateral (select pg_catalog.unnest((t.e).evening) as value) e1 cross join lateral (select pg_catalog.unnest((e1.value).was) as value) e2) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.e.evening.felt' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct (e1.value).felt::pg_catalog.text as value from lateral (select pg_catalog.unnest((t.e).evening) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.f.morning.now' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select ((t.f).morning).now::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.f.morning.was' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(((t.f).morning).was) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.f.morning.felt' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select ((t.f).morning).felt::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.f.evening.now' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct (e1.value).now::pg_catalog.text as value from lateral (select pg_catalog.unnest((t.f).evening) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.f.evening.was' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e2.value::pg_catalog.text as value from lateral (select pg_catalog.unnest((t.f).evening) as value) e1 cross join lateral (select pg_catalog.unnest((e1.value).was) as value) e2) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.f.evening.felt' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct (e1.value).felt::pg_catalog.text as value from lateral (select pg_catalog.unnest((t.f).evening) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.b' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(t.b) as value) e1) v
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
create domain public.feeling as public.mood default 'ok'::public.mood constraint feeling_not_null not null constraint is_fine check (VALUE <> 'sad'::public.mood);
alter domain public.strong rename to strong__replaced;
create domain public.strong as public.feeling default 'ok'::public.mood;
alter type public.state rename to state__replaced;
create type public.state as (number integer, now public.mood, was public.mood[], felt public.strong);
alter type public.day rename to day__replaced;
create type public.day as (morning public.state, evening public.state[]);
alter domain public.full_day rename to full_day__replaced;
create domain public.full_day as public.day;
alter domain public.feelings rename to feelings__replaced;
create domain public.feelings as public.mood[] constraint feelings_check check (cardinality(VALUE) < 5);
alter table public.person alter column mood type public.mood using mood::text::public.mood, alter column a type public.feeling using a::text::public.feeling, alter column c type public.strong[] using c::text[]::public.strong[], alter column d type public.state using d::text::public.state, alter column e type public.day using e::text::public.day, alter column f type public.full_day using f::text::public.full_day, alter column b drop default, alter column b type public.feelings using b::text::public.feelings, alter column b set default '{sad}'::public.mood[];
drop domain public.feelings__replaced;
drop domain public.full_day__replaced;
drop type public.day__replaced;
drop type public.state__replaced;
drop domain public.strong__replaced;
drop domain public.feeling__replaced;
drop type public.mood__replaced;
comment on domain public.feeling is 'kept';
comment on constraint is_fine on domain public.feeling is 'kept too';
comment on type public.state is 'kept';
comment on column public.state.now is 'kept too';
grant usage on type public.feeling to pg_monitor;
create index ix_person_a on public.person (a) where (a)::public.mood = 'ok'::public.mood;
create function public.count_of(public.feeling, public.state) returns integer
language sql
RETURN 1;
create view public.moods as SELECT (d).now AS now,
    a
   FROM public.person;
alter table public.person alter column g set default ('ok'::public.mood)::text;
