drop user mapping for public server archive;
drop server archive;
create server archive type 'other' foreign data wrapper v;
create user mapping for public server archive options ("user" 'bob');
