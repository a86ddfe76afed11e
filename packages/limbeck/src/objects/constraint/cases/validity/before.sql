create table p (a integer primary key);
create table t (a integer, b integer);
alter table t add constraint f foreign key (a) references p not valid, add constraint c check (b > 0) not valid;
