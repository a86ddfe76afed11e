create table t (id integer primary key, name text, n numeric);
create materialized view m with (fillfactor = 70) as select id, name, n from t;
alter materialized view m alter id set statistics 5, alter name set storage external, alter n set (n_distinct = 5);
create materialized view other as select id, name, n from t;
create index other_id on other (id);
alter materialized view other alter n set storage plain, alter name set compression pglz;
alter materialized view other cluster on other_id;
