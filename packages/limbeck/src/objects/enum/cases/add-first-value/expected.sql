alter type public.mood add value 'a';
alter type public.mood add value 'b';
