create table base (id integer not null, name text default 'a', constraint named check (name <> ''));
create table child (own text) inherits (base);
create table grand () inherits (child);
