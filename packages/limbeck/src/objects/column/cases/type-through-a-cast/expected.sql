alter table public.t alter column a drop default, alter column a type integer using a::integer, alter column a set default 1;
alter table public.t alter column b type timestamp using b::text::timestamp;
alter table public.t alter column c drop default, alter column c type text, alter column c set default '1'::text;
alter table public.t alter column d type jsonb using d::jsonb;
alter table public.t alter column e type integer using e::integer;
alter table public.t alter column f type integer[] using f::integer[];
alter table public.t alter column g type text[] using case when g is not null then array[g]::text[] end;
