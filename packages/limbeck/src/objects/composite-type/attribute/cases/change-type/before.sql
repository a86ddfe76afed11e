create type public.place as (street varchar(10), number integer);
