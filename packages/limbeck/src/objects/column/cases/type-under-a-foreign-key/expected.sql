alter table public.t drop constraint t_p_code_fkey;
alter table public.p alter column code type uuid using code::uuid;
alter table public.t alter column p_code type uuid using p_code::uuid;
alter table public.t add constraint t_p_code_fkey foreign key (p_code) references public.p (code) not valid;
alter table public.t validate constraint t_p_code_fkey;
alter table public.p alter column id type bigint;
alter table public.t alter column p_id type bigint;
