create foreign data wrapper w;
create server files foreign data wrapper w;
create foreign table far (
  id integer options (column_name 'b', added 'y'),
  retyped integer default 1,
  defaulted integer,
  loose integer not null,
  strict integer,
  added text options (column_name 'added') default 'none' not null,
  constraint new check (id > 1)
) server files;
create view seen as select id, loose from far;
