do $$ begin create access method heap2 type table handler heap_tableam_handler; exception when duplicate_object then null; end $$;
create table t (id integer primary key, name text, n numeric);
create materialized view m using heap2 as select id from t;
create materialized view made using heap2 as select n from t;
