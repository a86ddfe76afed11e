create table event (id integer, kind text default 'x', note text, at date) partition by list (id);
create table event_1 partition of event (kind default 'y', note not null) for values in (1);
create table event_2 partition of event for values in (2);
alter table event_2 alter at set statistics 500;
comment on column event_2.note is 'its own';
