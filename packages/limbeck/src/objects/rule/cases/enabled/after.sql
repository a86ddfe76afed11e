create table t (id integer primary key, name text); create table log (id integer, note text);
create rule one as on delete to t do instead nothing;
alter table t disable rule one;
create rule two as on delete to log do instead nothing;
create rule three as on insert to log do also nothing;
alter table log enable replica rule three;
