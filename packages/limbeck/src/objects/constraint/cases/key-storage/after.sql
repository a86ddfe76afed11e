create table t (a integer primary key, b integer unique with (fillfactor = 50));
