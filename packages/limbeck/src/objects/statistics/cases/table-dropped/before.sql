create table orders (id integer primary key, city text, zip text, placed timestamptz);
create statistics places on city, zip from orders;
