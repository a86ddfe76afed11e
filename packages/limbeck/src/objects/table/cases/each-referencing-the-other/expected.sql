create table public.a (
  id integer not null,
  b_id integer,
  constraint a_pkey primary key (id)
);
create table public.b (
  id integer not null,
  a_id integer,
  constraint b_pkey primary key (id),
  constraint b_a_id_fkey foreign key (a_id) references public.a (id)
);
alter table public.a add constraint a_b_id_fkey foreign key (b_id) references public.b (id);
