alter table public.thing drop constraint thing_mood_fkey;
alter table public.kind drop constraint kind_pkey;
do $$
declare
  found pg_catalog.text;
begin
  select pg_catalog.string_agg(pg_catalog.format('%L in %s (%s rows)', u.value, u.place, u.rows), ', '
    order by u.place, u.value) into found
  from (
    select 'public.kind.mood' as place, v.value, pg_catalog.count(*) as rows
    from public.kind t cross join lateral (select t.mood::pg_catalog.text as value) v
    where v.value = any (array['b']::pg_catalog.text[]) group by v.value
    union all
    select 'public.thing.mood' as place, v.value, pg_catalog.count(*) as rows
    from public.thing t cross join lateral (select t.mood::pg_catalog.text as value) v
    where v.value = any (array['b']::pg_catalog.text[]) group by v.value
  ) u;
  if found is not null then
    raise exception using errcode = 'check_violation',
      message = 'values that public.mood loses are still in use: ' || found,
      hint = 'Give these rows other values first, for example by op.execute in an earlier revision.';
  end if;
end
$$;
alter type public.mood rename to mood__replaced;
create type public.mood as enum ('a');
alter table public.kind alter column mood type public.mood using mood::text::public.mood;
alter table public.thing alter column mood type public.mood using mood::text::public.mood;
drop type public.mood__replaced;
alter table public.kind add constraint kind_pkey primary key (mood);
alter table public.thing add constraint thing_mood_fkey foreign key (mood) references public.kind (mood) not valid;
alter table public.thing validate constraint thing_mood_fkey;
