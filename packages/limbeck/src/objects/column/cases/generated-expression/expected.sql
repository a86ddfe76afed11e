alter table public.t alter column b set expression as (a * 3);
alter table public.t alter column c drop expression;
