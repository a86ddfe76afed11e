create table allowed (id serial primary key);
alter sequence allowed_id_seq rename to listed_id_seq;
alter table allowed rename constraint allowed_pkey to listed_pkey;
