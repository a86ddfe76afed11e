create type mood as enum ('bad', 'good');
alter type mood owner to pg_monitor;
create table people (mood mood);
create table notes (id int);
alter table notes owner to pg_monitor;
grant select on notes to pg_signal_backend;
