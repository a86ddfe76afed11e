alter table public.t set access method other_heap;
