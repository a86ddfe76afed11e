create table t (id integer primary key, name text);
create rule stays as on update to t do instead nothing;
