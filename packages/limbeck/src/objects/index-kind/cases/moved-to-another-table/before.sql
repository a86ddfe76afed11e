create table s (a integer);
create table t (a integer);
create index i on s (a);
