create foreign data wrapper w;
create server files foreign data wrapper w;
create foreign table gone (id integer) server files;
