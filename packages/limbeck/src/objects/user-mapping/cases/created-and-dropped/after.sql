create foreign data wrapper w;
create server archive foreign data wrapper w;
create server other foreign data wrapper w;
create user mapping for public server other options ("user" 'bob');
