create table p (a integer primary key);
create table t (a integer constraint f1 references p deferrable, b integer constraint f2 references p, c integer constraint f3 references p deferrable initially deferred);
