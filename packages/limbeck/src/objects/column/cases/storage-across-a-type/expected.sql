alter table public.t alter column a type text, alter column a set storage external, alter column a set compression pglz;
alter table public.t alter column b type varchar(9);
