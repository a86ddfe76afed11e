create table orders (id integer primary key, city text, zip text, placed timestamptz);
create schema stats;
create statistics gone on city, zip from orders;
