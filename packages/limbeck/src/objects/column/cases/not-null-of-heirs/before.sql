create table event (id integer not null, kind text not null, note text not null) partition by list (kind);
create table event_1 partition of event for values in ('a');
create table event_2 partition of event (primary key (kind, id)) for values in ('b');
create table parent (a integer not null);
create table child (a integer not null) inherits (parent);
