create type mood as enum ('sad'); create table person (id integer, mood mood);
