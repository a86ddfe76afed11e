create schema app;
create type app.mood as enum ('sad', 'ok');
create table app.person (
  id integer not null,
  mood app.mood default 'ok'::app.mood not null,
  moods app.mood[] default '{sad,ok}'::app.mood[],
  constraint person_pkey primary key (id)
);
