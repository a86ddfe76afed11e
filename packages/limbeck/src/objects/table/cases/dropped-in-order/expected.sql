alter table public.c drop constraint c_b_id_fkey;
alter table public.c drop column b_id;
drop table public.b;
drop table public.a;
