create table listed (id serial primary key);
