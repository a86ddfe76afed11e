create table t (a integer primary key with (fillfactor = 70), b integer unique);
