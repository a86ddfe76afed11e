alter view public.added set (security_barrier = true);
alter view public.changed set (security_invoker = off, check_option = 'cascaded');
alter view public.defaulted alter column id set default 7, alter column name drop default, alter column age set default 2;
alter view public.removed reset (security_barrier, check_option);
create or replace view public.two with (check_option = 'local') as SELECT id,
    age
   FROM public.users
  WHERE (age > 2);
