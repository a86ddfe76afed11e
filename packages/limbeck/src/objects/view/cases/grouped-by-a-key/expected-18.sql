create table public.made (
  id integer not null,
  name text,
  constraint another_key primary key (id)
);
drop view public.upon;
drop view public.v;
alter table public.users drop constraint users_key;
alter table public.users add not null id not valid;
alter table public.users validate constraint users_id_not_null;
create unique index concurrently users_key on public.users (id) include (age);
alter table public.users add constraint users_key primary key using index users_key;
create view public.grouped as SELECT id,
    name
   FROM public.made
  GROUP BY id;
create view public.v as SELECT id,
    name
   FROM public.users
  GROUP BY id;
create view public.upon as SELECT name
   FROM public.v;
