create schema app;
create type app.mood as enum ('sad', 'ok');
create table app.person (id integer primary key, mood app.mood not null default 'ok', moods app.mood[] default '{sad,ok}');
