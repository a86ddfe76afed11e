create table t (id integer, v text);
create view rows as select t from t;
create view picked as select id from t where v = 'a';
