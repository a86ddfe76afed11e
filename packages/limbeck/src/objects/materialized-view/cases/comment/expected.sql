comment on materialized view public.m is 'after';
comment on column public.m.two is 'two';
comment on index public.m_one is 'after';
