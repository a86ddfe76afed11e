drop table public.houses;
drop type public.place;
