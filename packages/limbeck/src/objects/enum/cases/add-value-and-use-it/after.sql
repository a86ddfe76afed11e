create type mood as enum ('a', 'b');
create table person (mood mood default 'b');
create index ix on person (mood) where mood = 'b';
