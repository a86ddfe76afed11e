create table t (id integer primary key, name text, n numeric);
create view v as select id, name from t;
comment on view v is 'v';
create view upon as select name from v;
