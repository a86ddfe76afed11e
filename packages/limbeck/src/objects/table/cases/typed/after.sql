create type address as (street text, zip integer);
create table bound (street text, zip integer not null, primary key (zip));
create table free of address;
create table made of address (zip default 1, street not null);
