create table t (a integer, b integer not null default 0, c integer, d integer primary key);
