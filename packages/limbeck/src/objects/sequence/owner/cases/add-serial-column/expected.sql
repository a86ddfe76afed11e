alter table public.users add column id serial;
