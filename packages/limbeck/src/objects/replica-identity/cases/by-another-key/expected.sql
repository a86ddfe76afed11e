alter table public.t replica identity nothing;
alter table public.t drop constraint old_key;
alter table public.t add constraint new_key primary key (id);
alter table public.t replica identity using index new_key;
