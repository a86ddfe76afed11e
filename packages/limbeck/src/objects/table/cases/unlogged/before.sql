create table events (id integer);
