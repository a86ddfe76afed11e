create table t (id integer primary key, name text, n numeric);
create materialized view sums as select name, sum(n) as total from t group by name;
create unique index sums_name on sums (name);
create materialized view upon as select total from sums;
create view over_it as select total from upon;
