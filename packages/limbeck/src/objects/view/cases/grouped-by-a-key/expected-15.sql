create table public.made (
  id integer not null,
  name text,
  constraint another_key primary key (id)
);
drop view public.upon;
drop view public.v;
alter table public.users drop constraint users_key;
alter table public.users add constraint users_id_limbeck_not_null check (id is not null) not valid;
alter table public.users validate constraint users_id_limbeck_not_null;
alter table public.users alter column id set not null;
alter table public.users drop constraint if exists users_id_limbeck_not_null;
create unique index concurrently users_key on public.users (id) include (age);
alter table public.users add constraint users_key primary key using index users_key;
create view public.grouped as SELECT made.id,
    made.name
   FROM public.made
  GROUP BY made.id;
create view public.v as SELECT users.id,
    users.name
   FROM public.users
  GROUP BY users.id;
create view public.upon as SELECT v.name
   FROM public.v;
