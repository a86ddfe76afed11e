create table t (a text);
create index i on t (a, lower(a), upper(a));
alter index i alter 2 set statistics 200;
