create schema tools;
create extension citext schema tools;
create table public.users (
  email tools.citext
);
