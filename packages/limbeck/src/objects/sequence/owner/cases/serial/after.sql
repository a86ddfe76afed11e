create table users (id serial primary key, big bigserial, small smallserial, name text);
comment on sequence users_id_seq is 'ids';
