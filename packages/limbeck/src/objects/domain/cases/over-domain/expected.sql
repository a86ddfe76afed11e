alter domain public.base add constraint base_check check (VALUE > 0);
create domain public.small as public.base constraint small_check check ((VALUE)::integer < 10);
create function public.limit_of(public.small) returns public.base
language sql
RETURN 5;
