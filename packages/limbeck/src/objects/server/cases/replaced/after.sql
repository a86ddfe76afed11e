create foreign data wrapper w;
create foreign data wrapper v;
create server archive type 'other' foreign data wrapper v;
create user mapping for public server archive options ("user" 'bob');
