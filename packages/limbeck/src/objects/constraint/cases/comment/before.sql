create table t (a integer primary key, b integer constraint c check (b > 0));
comment on constraint c on t is 'positive';
