create type mood as enum ('a');
create table kind (mood mood primary key);
create table thing (mood mood references kind);
