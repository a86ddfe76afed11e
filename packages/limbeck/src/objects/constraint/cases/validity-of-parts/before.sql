create table event (id integer, size integer, constraint small check (size < 100)) partition by list (id);
create table event_1 partition of event for values in (1);
create table parent (a integer);
create table child () inherits (parent);
