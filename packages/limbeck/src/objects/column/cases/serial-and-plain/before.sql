create table t (a serial, b integer not null);
