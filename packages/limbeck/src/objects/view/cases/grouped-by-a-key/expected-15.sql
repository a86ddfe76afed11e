create table public.made (
  id integer not null,
  name text,
  constraint another_key primary key (id)
);
drop view public.upon;
drop view public.v;
alter table public.users drop constraint users_key;
alter table public.users add constraint users_key primary key (id) include (age);
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
