create type mood as enum ('sad');
create table t (id integer, name varchar(10) collate "C", mood mood);
create view a as select id, name, mood from t;
create view b as select id, name, mood from a;
create or replace view a with (security_barrier) as select id, name, mood from t union all select id, name, mood from b where false;
comment on view a is 'reads b';
