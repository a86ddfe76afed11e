create type mood as enum ('a', 'b'); create table person (mood mood default 'a'); insert into person values ('a');
