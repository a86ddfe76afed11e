create table event (id integer, size integer) partition by list (id);
alter table event add constraint small check (size < 100) not valid;
create table event_1 partition of event for values in (1);
create table parent (a integer);
create table child () inherits (parent);
alter table parent add constraint positive check (a > 0) not valid;
alter table child validate constraint positive;
