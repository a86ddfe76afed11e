create schema app;
create table users (id integer);
create table app."User Groups" ("Id" integer primary key);
