create table t (a integer);
create index i on t (a);
create index j on t (a);
comment on index j is 'second';
