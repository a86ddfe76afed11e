create schema app;
create type app.place as (street text collate "C", number integer);
comment on type app.place is 'Where something is.';
comment on column app.place.street is 'Without its number.';
create type public."none" as ();
create table app.houses (
  at app.place,
  others app.place[]
);
