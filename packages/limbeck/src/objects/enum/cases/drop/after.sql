create table person (id integer);
