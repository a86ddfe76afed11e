alter table public.users add column email text;
create or replace view public.v as SELECT users.id,
    (COALESCE(users.email, 'x'::text))::character varying AS label
   FROM public.users;
alter table public.users drop column name;
