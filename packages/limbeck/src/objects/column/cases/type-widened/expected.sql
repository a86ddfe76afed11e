alter table public.t alter column a type varchar(20);
alter table public.t alter column b type text;
alter table public.t alter column c type numeric(12,2);
alter table public.t alter column d type bigint;
alter table public.t alter column e type timestamptz(3);
alter table public.t alter column f type bigint[];
