create type mood as enum ('c', 'a', 'b', 'd');
create table person (first mood, second mood, constraint in_order check (first < second));
