create foreign data wrapper w;
create server files foreign data wrapper w;
create table parent (id integer not null, name text, more text, constraint positive check (id > 0));
create foreign table child (own integer) inherits (parent) server files;
create foreign table joining () inherits (parent) server files;
create foreign table made (own integer options (column_name 'o')) inherits (parent) server files;
alter foreign table made alter column name options (add column_name 'n'), alter column name set default 'x';
