alter table public.event_1 add constraint event_kind foreign key (kind) references public.kind (id) deferrable;
alter table public.event_rest add constraint event_kind foreign key (kind) references public.kind (id) deferrable;
alter table public.event add constraint event_kind foreign key (kind) references public.kind (id) deferrable;
alter table public.event_1 add constraint event_1_pkey primary key (id, at);
alter table public.event_rest add constraint event_rest_pkey primary key (id, at);
alter table public.event add constraint event_pkey primary key (id, at);
alter table public.event drop constraint event_id_check;
