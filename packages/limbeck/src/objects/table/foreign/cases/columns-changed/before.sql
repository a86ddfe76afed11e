create foreign data wrapper w;
create server files foreign data wrapper w;
create foreign table far (
  id integer options (column_name 'a', gone 'x'),
  gone text,
  retyped text default '1',
  defaulted integer default 1,
  loose integer,
  strict integer not null,
  constraint old check (id > 0)
) server files;
comment on foreign table far is 'before';
create view seen as select id, loose from far;
