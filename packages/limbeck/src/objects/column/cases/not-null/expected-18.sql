alter table public.t add not null d not valid;
alter table public.t validate constraint t_d_not_null;
alter table public.t drop constraint t_pkey;
alter table public.t add constraint t_pkey primary key (d);
alter table public.t alter column a drop not null;
alter table public.t alter column b set default 0;
alter table public.t add not null b not valid;
alter table public.t validate constraint t_b_not_null;
alter table public.t alter column c drop not null;
