create type mood as enum ('good', 'bad', 'ugly');
alter type mood owner to pg_monitor;
create table people (mood mood);
