create type mood as enum ('a');
create table person (mood mood default 'a');
