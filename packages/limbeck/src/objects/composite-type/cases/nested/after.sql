create type public.point as (x integer);
create type public.size as (width numeric(10, 2), unit varchar(3)[]);
create type public.box as (at public.point, size public.size);
