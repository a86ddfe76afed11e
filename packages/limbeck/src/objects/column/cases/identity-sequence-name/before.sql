create table t (a integer generated always as identity);
