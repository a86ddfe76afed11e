alter table public.t alter column a drop default, alter column a type public.mood using a::public.mood, alter column a set default 'ok'::public.mood;
alter table public.t alter column b drop default, alter column b type text, alter column b set default 'sad'::text;
alter table public.t alter column c drop default, alter column c type public.mood[] using c::public.mood[], alter column c set default '{}'::public.mood[];
