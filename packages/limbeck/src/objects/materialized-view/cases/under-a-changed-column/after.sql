create table t (id integer primary key, name text, n double precision);
create view v as select name, n from t;
create materialized view m as select name, n from v;
create index m_n on m (n);
comment on index m_n is 'n';
comment on column m.n is 'n';
alter materialized view m cluster on m_n;
create view top as select n from m;
