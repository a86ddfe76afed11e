alter table public.p add constraint p_a unique (a);
alter table public.t drop constraint t_b_fkey;
alter table public.p drop constraint p_b;
alter table public.p add constraint p_b unique (b) deferrable;
alter table public.t drop constraint t_a_fkey;
alter table public.p drop constraint p_pkey;
alter table public.p add constraint p_pkey primary key (b);
alter table public.t add constraint t_a_fkey foreign key (a) references public.p (a) not valid;
alter table public.t validate constraint t_a_fkey;
