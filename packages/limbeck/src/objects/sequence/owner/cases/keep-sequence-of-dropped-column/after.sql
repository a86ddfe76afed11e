create sequence t_id_seq as integer; create table t (other integer default nextval('t_id_seq'));
