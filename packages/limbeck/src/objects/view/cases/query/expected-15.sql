drop view public.retyped;
create view public.retyped as SELECT users.id
   FROM public.users;
drop view public.shifted;
create view public.shifted as SELECT users.id,
    users.name,
    users.age
   FROM public.users;
drop view public.shortened;
create view public.shortened as SELECT users.id,
    users.name
   FROM public.users;
create or replace view public.v as SELECT users.id,
    users.name,
    users.age
   FROM public.users
  WHERE (users.age > 1);
create or replace view public.wider with (security_barrier = true) as SELECT users.id,
    users.name,
    users.age
   FROM public.users;
