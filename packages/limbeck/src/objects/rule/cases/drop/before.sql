create table t (id integer primary key, name text); create table log (id integer, note text);
create rule keep as on delete to t do instead nothing;
create view v as select id from t;
create rule v_insert as on insert to v do instead insert into log (id) values (new.id);
create rule stays as on update to t do instead nothing;
