create table event (id integer, kind text, note text) partition by list (kind);
create table event_1 partition of event (note not null, primary key (kind, id)) for values in ('a');
create table event_2 partition of event (primary key (kind, id)) for values in ('b');
create table parent (a integer);
create table child (a integer not null) inherits (parent);
