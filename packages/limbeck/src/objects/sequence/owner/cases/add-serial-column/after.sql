create table users (name text, id serial);
