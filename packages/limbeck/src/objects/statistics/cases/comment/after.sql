create table orders (id integer primary key, city text, zip text, placed timestamptz);
create statistics places on city, zip from orders;
comment on statistics places is 'after';
create statistics fewer on id, zip from orders;
