create table event (id integer) partition by list (id);
create table event_1 partition of event for values in (1);
create table event_2 partition of event for values in (2);
