create table t (id integer primary key, name text); create table log (id integer, note text);
create rule one as on update to t where old.name <> new.name do also insert into log values (new.id, new.name);
comment on rule one on t is 'kept';
alter table t disable rule one;
