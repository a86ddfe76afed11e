drop statistics public.fewer;
create statistics public.fewer (mcv) on city, zip from public.orders;
alter statistics public.fewer set statistics 10;
drop statistics public.places;
create statistics public.places on city, placed from public.orders;
