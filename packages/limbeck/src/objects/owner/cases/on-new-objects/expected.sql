alter type public.mood owner to current_user;
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
alter type public.mood owner to pg_monitor;
create table public.notes (
  id integer
);
alter table public.notes owner to pg_monitor;
grant select on table public.notes to pg_signal_backend;
