create table event (id integer not null, kind text not null, unique (kind, id)) partition by list (kind);
create table event_a (id integer not null, kind text not null, constraint own_a unique (kind, id), constraint event_a_key unique (kind, id) deferrable);
create table event_b (id integer not null, kind text not null);
alter table event_b add constraint own_b unique (kind, id);
create table log (id integer not null, kind text not null, constraint to_b foreign key (kind, id) references event_b (kind, id));
create table event_c partition of event for values in ('c');
