alter table public.person drop constraint in_order;
alter type public.mood rename to mood__replaced;
create type public.mood as enum ('c', 'a', 'b', 'd');
alter table public.person alter column first type public.mood using first::text::public.mood, alter column second type public.mood using second::text::public.mood;
drop type public.mood__replaced;
alter table public.person add constraint in_order check (first < second) not valid;
alter table public.person validate constraint in_order;
