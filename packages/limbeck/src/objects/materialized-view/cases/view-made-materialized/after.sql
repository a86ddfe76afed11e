create table t (id integer primary key, name text, n numeric);
create materialized view v as select id, name from t;
comment on materialized view v is 'v';
create index v_id on v (id);
create view upon as select name from v;
