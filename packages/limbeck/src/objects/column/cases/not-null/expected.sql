alter table public.t alter column d set not null;
alter table public.t drop constraint t_pkey;
alter table public.t add constraint t_pkey primary key (d);
alter table public.t alter column a drop not null;
alter table public.t alter column b set not null, alter column b set default 0;
alter table public.t alter column c drop not null;
