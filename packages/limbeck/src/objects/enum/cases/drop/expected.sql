alter table public.person drop column mood;
drop type public.mood;
