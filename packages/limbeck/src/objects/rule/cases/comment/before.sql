create table t (id integer primary key, name text); create table log (id integer, note text);
create rule one as on delete to t do instead nothing;
comment on rule one on t is 'before';
