alter sequence public.t_id_seq owned by none;
alter table public.t drop column id;
