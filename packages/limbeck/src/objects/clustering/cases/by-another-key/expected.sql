alter table public.t set without cluster;
alter table public.t drop constraint old_key;
alter table public.t add constraint new_key primary key (id);
alter table public.t cluster on new_key;
