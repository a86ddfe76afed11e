alter index public.i alter column 2 set statistics 300, alter column 3 set statistics 100;
