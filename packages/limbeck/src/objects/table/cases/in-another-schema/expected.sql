create table app."User Groups" (
  "Id" integer not null,
  constraint "User Groups_pkey" primary key ("Id")
);
create table public.users (
  id integer
);
drop table app.users;
