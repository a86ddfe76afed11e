alter table public.t drop constraint f1;
alter table public.t add constraint f1 foreign key (a, b) references public.q (a, b) on delete restrict;
alter table public.t drop constraint f2;
alter table public.t add constraint f2 foreign key (a, b) references public.p (a, b) on update cascade on delete set default;
alter table public.t drop constraint f3;
alter table public.t add constraint f3 foreign key (c, d) references public.p (a, b) on delete set null (c, d);
alter table public.t drop constraint f4;
alter table public.t add constraint f4 foreign key (d, c) references public.p (a, b);
