create sequence s; create table t (id integer, other integer); alter sequence s owned by t.id;
