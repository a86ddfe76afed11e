create table t (id integer, title text);
create view v as select * from t;
