create type e as enum ('c', 'a');
create table t (id integer, e e default 'a');
create view v as select id, e from t where e = 'a';
create materialized view m as select e, count(*) as n from v group by e;
create unique index me on m (e);
create rule r as on update to t where old.e = 'c' do also nothing;
