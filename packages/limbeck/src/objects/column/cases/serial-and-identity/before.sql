create table t (a serial primary key, b integer generated always as identity);
insert into t default values;
