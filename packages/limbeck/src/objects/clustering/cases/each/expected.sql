alter table public.b cluster on b_pkey;
alter table public.a cluster on a_pkey;
