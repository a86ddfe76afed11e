alter table public.t alter column a set default 2;
alter table public.t alter column b set default 'it''s'::text;
alter table public.t alter column c drop default;
alter table public.t alter column d set default '2020-01-01 00:00:00+00'::timestamp with time zone;
