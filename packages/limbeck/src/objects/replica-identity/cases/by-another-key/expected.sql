alter table public.t replica identity nothing;
alter table public.t drop constraint old_key;
alter table public.t add constraint t_id_limbeck_not_null check (id is not null) not valid;
alter table public.t validate constraint t_id_limbeck_not_null;
alter table public.t alter column id set not null;
alter table public.t drop constraint if exists t_id_limbeck_not_null;
create unique index concurrently new_key on public.t (id);
alter table public.t add constraint new_key primary key using index new_key;
alter table public.t replica identity using index new_key;
