alter table public.t alter column a type text collate "C";
alter table public.t alter column b type varchar(5);
alter table public.t alter column c type varchar(9) collate "POSIX";
