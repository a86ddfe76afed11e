create table orders (id integer primary key, city text, zip text, placed timestamptz);
create table visits (city text, zip text, note text);
create statistics places on city, zip from orders;
alter statistics places set statistics 100;
comment on statistics places is 'kept';
create statistics notes on city, note from visits;
