create table t (a integer generated always as identity primary key);
