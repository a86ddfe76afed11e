create foreign data wrapper w;
create foreign data wrapper v;
create server archive type 'files' foreign data wrapper w;
create user mapping for public server archive options ("user" 'bob');
