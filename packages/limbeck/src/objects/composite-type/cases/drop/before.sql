create type public.place as (street text); create table public.houses (at public.place);
