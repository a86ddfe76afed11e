alter table public.t alter column a type text;
drop collation public.plain;
