alter table public.t alter column id drop default;
drop sequence public.t_id_seq;
