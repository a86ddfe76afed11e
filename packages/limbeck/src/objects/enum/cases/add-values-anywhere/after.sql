create type mood as enum ('a1', 'a2', 'b', 'c', 'd', 'e', 'f', 'g');
