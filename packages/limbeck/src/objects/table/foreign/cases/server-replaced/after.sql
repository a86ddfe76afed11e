create foreign data wrapper w;
create server files type 'b' foreign data wrapper w;
create foreign table far (id integer options (column_name 'a'), name text) server files;
create view seen as select id from far;
