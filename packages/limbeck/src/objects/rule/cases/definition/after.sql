create table t (id integer primary key, name text); create table log (id integer, note text);
create rule changed as on update to t do also insert into log (id) values (old.id);
comment on rule changed on t is 'kept';
alter table t disable rule changed;
create rule condition as on update to t where new.id > 2 do instead insert into log (id) values (new.id);
