create domain public.code as text;
create table public.orders (code public.code default '7');
