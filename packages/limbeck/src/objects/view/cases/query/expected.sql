drop view public.retyped;
create view public.retyped as SELECT id
   FROM public.users;
drop view public.shifted;
create view public.shifted as SELECT id,
    name,
    age
   FROM public.users;
drop view public.shortened;
create view public.shortened as SELECT id,
    name
   FROM public.users;
create or replace view public.v as SELECT id,
    name,
    age
   FROM public.users
  WHERE (age > 1);
create or replace view public.wider with (security_barrier = true) as SELECT id,
    name,
    age
   FROM public.users;
