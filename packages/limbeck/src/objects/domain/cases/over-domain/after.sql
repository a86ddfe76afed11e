create domain public.base as integer check (value > 0);
create domain public.small as public.base constraint small_check check (value < 10);
create function public.limit_of(public.small) returns public.base language sql return 5;
