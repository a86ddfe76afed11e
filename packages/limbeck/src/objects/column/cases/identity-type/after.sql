create table t (a bigint generated always as identity primary key);
