create table t (id integer primary key, name text, n numeric);
create materialized view m with (autovacuum_enabled = false) as select id, name, n from t;
alter materialized view m alter name set statistics 6, alter name set compression pglz;
create materialized view other with (fillfactor = 50) as select id, name, n from t;
create index other_id on other (id);
create index other_name on other (name);
alter materialized view other alter id set statistics 7, alter n set (n_distinct = 7), alter name set storage external;
alter materialized view other cluster on other_name;
