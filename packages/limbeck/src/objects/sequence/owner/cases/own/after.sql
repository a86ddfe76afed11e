create sequence s; create table t (id integer); alter sequence s owned by t.id;
