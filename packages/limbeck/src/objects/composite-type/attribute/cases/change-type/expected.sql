alter type public.place alter attribute street type text collate "C";
alter type public.place alter attribute number type bigint;
