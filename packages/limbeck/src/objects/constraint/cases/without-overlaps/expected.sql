alter table public.t drop constraint f;
alter table public.p drop constraint p_pkey;
alter table public.p add constraint p_pkey primary key (a, during without overlaps);
alter table public.t add constraint f foreign key (a, period during) references public.p (a, period during) not valid;
alter table public.t validate constraint f;
