create type public.place as (street text);
