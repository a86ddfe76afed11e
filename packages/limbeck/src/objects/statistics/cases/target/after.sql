create table orders (id integer primary key, city text, zip text, placed timestamptz);
create statistics places on city, zip from orders;
alter statistics places set statistics 1000;
create statistics fewer on id, zip from orders;
