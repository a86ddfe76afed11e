create foreign data wrapper w;
create server files foreign data wrapper w;
create server other foreign data wrapper w;
create foreign table far (id integer not null, constraint positive check (id > 0)) server files options (path 'x');
comment on foreign table far is 'moved';
create view seen as select id from far;
create table near (id integer);
