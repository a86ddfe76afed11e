alter table only public.t add constraint t_key primary key (id, day);
alter index public.t_key attach partition public.t_1_key;
