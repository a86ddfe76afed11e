alter table public.person alter column mood drop default, alter column mood type text, alter column mood set default 'a'::text;
drop type public.mood;
