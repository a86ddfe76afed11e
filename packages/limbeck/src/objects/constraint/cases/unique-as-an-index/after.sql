create table t (a integer constraint a_once unique, b integer);
create unique index b_once on t (b);
