create table t (id serial, other integer default nextval('t_id_seq'));
