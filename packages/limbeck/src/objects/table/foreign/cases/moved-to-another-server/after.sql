create foreign data wrapper w;
create server files foreign data wrapper w;
create server other foreign data wrapper w;
create foreign table far (id integer not null, constraint positive check (id > 0)) server other options (path 'x');
comment on foreign table far is 'moved';
create view seen as select id from far;
create foreign table near (id integer) server files;
