create table t (id integer primary key, a bigint);
create view v as select id, a from t;
create function f() returns setof v language sql as 'select * from v';
create function g() returns integer language sql begin atomic select a::integer from v; end;
create view w as select * from f();
create materialized view m as select g() as g;
create index m_g on m (g);
