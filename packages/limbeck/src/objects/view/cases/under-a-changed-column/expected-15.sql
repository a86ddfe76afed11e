drop view public.high;
drop view public.middle;
drop view public.low;
alter table public.users alter column age type bigint;
create view public.low as SELECT users.id,
    users.name,
    users.age
   FROM public.users;
comment on view public.low is 'low';
comment on column public.low.age is 'years';
create view public.middle as SELECT low.id,
    low.age
   FROM public.low;
create view public.high with (security_barrier = true) as SELECT m.age,
    l.name
   FROM (public.middle m
     JOIN public.low l USING (id));
comment on view public.high is 'high';
create rule no_delete as on delete to public.middle do instead nothing;
comment on rule no_delete on public.middle is 'kept';
