alter table public.thing drop constraint thing_mood_fkey;
alter table public.kind drop constraint kind_pkey;
alter type public.mood rename to mood__replaced;
create type public.mood as enum ('a');
alter table public.kind alter column mood type public.mood using mood::text::public.mood;
alter table public.thing alter column mood type public.mood using mood::text::public.mood;
drop type public.mood__replaced;
alter table public.kind add constraint kind_pkey primary key (mood);
alter table public.thing add constraint thing_mood_fkey foreign key (mood) references public.kind (mood);
