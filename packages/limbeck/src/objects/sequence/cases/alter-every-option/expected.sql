select pg_catalog.setval('public.counter', case when last_value < 10 then 10 else 1000 end, false) from public.counter where last_value < 10 or last_value > 1000;
alter sequence public.counter as integer increment by 5 minvalue 10 maxvalue 1000 start with 20 cache 3 cycle;
