create type address as (street text, zip integer);
create table bound of address (zip not null, primary key (zip));
create table free (street text, zip integer);
