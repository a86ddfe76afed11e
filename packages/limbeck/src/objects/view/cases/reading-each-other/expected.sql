create type public.mood as enum ('sad');
alter table public.t add column mood public.mood;
create view public.a as SELECT NULL::integer AS id, NULL::character varying(10) collate "C" AS name, NULL::public.mood AS mood;
comment on view public.a is 'reads b';
create view public.b as SELECT id,
    name,
    mood
   FROM public.a;
create or replace view public.a with (security_barrier = true) as SELECT t.id,
    t.name,
    t.mood
   FROM public.t
UNION ALL
 SELECT b.id,
    b.name,
    b.mood
   FROM public.b
  WHERE false;
