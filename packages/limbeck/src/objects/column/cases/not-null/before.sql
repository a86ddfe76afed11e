create table t (a integer not null, b integer, c integer primary key, d integer);
