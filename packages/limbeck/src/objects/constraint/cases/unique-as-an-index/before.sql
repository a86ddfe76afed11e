create table t (a integer, b integer constraint b_once unique);
create unique index a_once on t (a);
