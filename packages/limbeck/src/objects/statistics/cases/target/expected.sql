alter statistics public.fewer set statistics -1;
alter statistics public.places set statistics 1000;
