create foreign data wrapper w;
create server files foreign data wrapper w;
create foreign table far (id integer) server files options (path '/tmp/a', gone 'x', password 'one');
create foreign table bare (id integer) server files;
