alter type public.mood add value 'a1' before 'b';
alter type public.mood add value 'a2' after 'a1';
alter type public.mood add value 'c' after 'b';
alter type public.mood add value 'd' after 'c';
alter type public.mood add value 'f';
alter type public.mood add value 'g';
