create table t (id integer primary key, name text); create table log (id integer, note text);
create rule changed as on delete to t do instead nothing;
comment on rule changed on t is 'kept';
alter table t disable rule changed;
create rule condition as on update to t where new.id > 1 do also insert into log (id) values (new.id);
