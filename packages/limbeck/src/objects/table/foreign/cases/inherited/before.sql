create foreign data wrapper w;
create server files foreign data wrapper w;
create table parent (id integer not null, name text, constraint positive check (id > 0));
create foreign table child (own integer) inherits (parent) server files;
create foreign table joining (id integer not null, name text, constraint positive check (id > 0)) server files;
