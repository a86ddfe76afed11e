alter table public.t alter column tags type text;
drop extension hstore;
