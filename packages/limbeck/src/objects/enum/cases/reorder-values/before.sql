create type mood as enum ('a', 'b', 'c');
create table person (first mood, second mood, constraint in_order check (first < second));
insert into person values ('a', 'b');
