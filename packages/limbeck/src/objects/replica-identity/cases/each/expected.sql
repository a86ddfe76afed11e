create unique index concurrently a_y on public.a (x);
alter table public.c replica identity nothing;
alter table public.a replica identity using index a_y;
alter table public.b replica identity using index b_pkey;
drop index concurrently public.a_x;
