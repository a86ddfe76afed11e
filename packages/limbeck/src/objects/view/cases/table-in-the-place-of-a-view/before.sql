create table t (id integer, name text);
create view v as select id from t;
create view upon as select id from v;
