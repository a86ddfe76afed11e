create sequence public.t_b_seq as integer;
alter table public.t alter column b set default nextval('public.t_b_seq'::regclass);
alter sequence public.t_b_seq owned by public.t.b;
alter table public.t alter column a drop default;
drop sequence public.t_a_seq;
