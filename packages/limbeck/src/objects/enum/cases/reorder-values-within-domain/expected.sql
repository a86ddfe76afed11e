alter domain public.checked drop constraint fine;
drop function public.is_fine(public.mood);
alter domain public.feeling drop constraint unchecked;
alter domain public.checked drop constraint other;
do $$
declare
  found pg_catalog.text;
begin
  select pg_catalog.string_agg(pg_catalog.format('%L in %s (%s rows)', u.value, u.place, u.rows), ', '
    order by u.place, u.value) into found
  from (
    select 'public.person.d' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select t.d::pg_catalog.text as value) v
    where v.value = any (array['c']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.a' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select t.a::pg_catalog.text as value) v
    where v.value = any (array['c']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.c' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(t.c) as value) e1) v
    where v.value = any (array['c']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.b' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(t.b) as value) e1) v
    where v.value = any (array['c']::pg_catalog.text[]) group by v.value
  ) u;
  if found is not null then
    raise exception using errcode = 'check_violation',
      message = 'values that public.mood loses are still in use: ' || found,
      hint = 'Give these rows other values first, for example by op.execute in an earlier revision.';
  end if;
end
$$;
alter type public.mood rename to mood__replaced;
create type public.mood as enum ('b', 'a', 'd');
alter domain public.checked rename to checked__replaced;
create domain public.checked as public.mood;
alter domain public.feeling rename to feeling__replaced;
create domain public.feeling as public.mood;
alter domain public.feelings rename to feelings__replaced;
create domain public.feelings as public.mood[];
alter table public.person alter column d type public.checked using d::text::public.checked, alter column a type public.feeling using a::text::public.feeling, alter column c type public.feeling[] using c::text[]::public.feeling[], alter column b type public.feelings using b::text::public.feelings;
drop domain public.feelings__replaced;
drop domain public.feeling__replaced;
drop domain public.checked__replaced;
drop type public.mood__replaced;
create function public.is_fine(public.mood) returns boolean
language sql
immutable
RETURN ($1 <> 'b'::public.mood);
alter domain public.checked drop default;
alter domain public.checked add constraint fine check (public.is_fine(VALUE));
alter domain public.checked add constraint other check (VALUE < 'd'::public.mood);
alter domain public.feeling set default 'd'::public.mood;
alter domain public.feeling add constraint unchecked check (VALUE <> 'd'::public.mood) not valid;
