comment on view public.v is 'after';
comment on column public.v.one is null;
comment on column public.v.two is 'second';
comment on column public.v.three is 'third';
