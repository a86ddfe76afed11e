alter table public.t alter column a set storage default, alter column a set compression pglz;
alter table public.t alter column b set storage main, alter column b set compression default;
alter table public.t alter column c set storage external;
