create table users (id integer, phone text not null default '', legacy numeric(12,2));
