create type public.mood as enum ('sad', 'o''k', E'back\\slash');
comment on type public.mood is 'how one feels';
