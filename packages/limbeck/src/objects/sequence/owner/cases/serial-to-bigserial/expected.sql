alter sequence public.t_id_seq as bigint;
alter table public.t alter column id drop default, alter column id type bigint, alter column id set default nextval('public.t_id_seq'::regclass);
