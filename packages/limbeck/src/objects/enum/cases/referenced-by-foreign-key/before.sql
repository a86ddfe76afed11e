create type mood as enum ('a', 'b');
create table kind (mood mood primary key);
create table thing (mood mood references kind);
insert into kind values ('a');
insert into thing values ('a');
