alter type public.mood add value 'b';
alter table public.person alter column mood set default 'b'::public.mood;
create index concurrently ix on public.person (mood) where mood = 'b'::public.mood;
