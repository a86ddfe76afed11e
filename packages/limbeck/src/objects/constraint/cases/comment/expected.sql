create unique index concurrently d on public.t (b);
alter table public.t add constraint d unique using index d;
comment on constraint d on public.t is 'new';
comment on index public.d is 'new too';
comment on constraint c on public.t is null;
comment on constraint t_pkey on public.t is 'the key';
comment on index public.t_pkey is 'of the index';
