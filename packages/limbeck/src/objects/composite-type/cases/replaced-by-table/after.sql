create table public.place (street text);
