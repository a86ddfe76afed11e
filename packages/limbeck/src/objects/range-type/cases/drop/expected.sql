drop table public.t;
drop type public.span;
