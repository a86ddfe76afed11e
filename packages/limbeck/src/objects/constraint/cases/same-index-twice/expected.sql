create table public.workers (
  id integer not null,
  name text,
  constraint worker_ids unique (id),
  constraint worker_names unique (name)
);
alter table public.workers add constraint workers_name_key unique (name);
alter table public.workers add constraint workers_pkey primary key (id);
