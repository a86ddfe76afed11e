create table t (a integer);
create index i on t (a);
comment on index i is 'first';
