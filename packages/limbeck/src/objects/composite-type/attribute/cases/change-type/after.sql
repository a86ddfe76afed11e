create type public.place as (street text collate "C", number bigint);
