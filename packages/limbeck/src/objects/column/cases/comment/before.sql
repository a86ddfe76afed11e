create table t (a integer, b integer);
comment on column t.a is 'first';
