create domain public.code as integer;
create table public.orders (code public.code default 7);
