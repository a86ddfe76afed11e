alter table public.pet drop constraint pet_mood_key;
alter table public.pet drop constraint is_fine;
drop index public.ix_person_mood;
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
    select 'public.person.moods' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select distinct e1.value::pg_catalog.text as value from lateral (select pg_catalog.unnest(t.moods) as value) e1) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.person.other' as place, v.value, pg_catalog.count(*) as rows
    from public.person t cross join lateral (select t.other::pg_catalog.text as value) v
    where v.value = any (array['gone']::pg_catalog.text[]) group by v.value
    union all
    select 'public.pet.mood' as place, v.value, pg_catalog.count(*) as rows
    from public.pet t cross join lateral (select t.mood::pg_catalog.text as value) v
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
alter table public.person alter column mood drop default, alter column mood type public.mood using mood::text::public.mood, alter column mood set default 'ok'::public.mood, alter column moods drop default, alter column moods type public.mood[] using moods::text[]::public.mood[], alter column moods set default '{sad}'::public.mood[], alter column other drop default, alter column other type public.mood using other::text::public.mood;
alter table public.pet alter column mood type public.mood using mood::text::public.mood;
drop type public.mood__replaced;
comment on type public.mood is 'kept';
create index ix_person_mood on public.person (mood) where mood = 'ok'::public.mood;
alter table public.pet add constraint is_fine check (mood <> 'sad'::public.mood) not valid;
alter table public.pet validate constraint is_fine;
alter table public.pet add constraint pet_mood_key unique (mood);
alter table public.person alter column other set default 'ok'::public.mood;
