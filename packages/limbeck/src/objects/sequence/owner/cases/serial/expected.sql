create table public.users (
  id serial,
  big bigserial,
  small smallserial,
  name text,
  constraint users_pkey primary key (id)
);
comment on sequence public.users_id_seq is 'ids';
