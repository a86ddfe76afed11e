create foreign data wrapper w;
create server files foreign data wrapper w;
create foreign table far (id integer) server files options (path '/tmp/b', added 'y', password 'two');
create foreign table bare (id integer) server files options (path '/tmp/c');
