create user mapping for public server other options ("user" 'bob');
drop user mapping for public server archive;
