create table orders (id integer primary key, city text, zip text, placed timestamptz);
create statistics places on city, zip from orders;
comment on statistics places is 'before';
create statistics fewer on id, zip from orders;
comment on statistics fewer is 'gone';
