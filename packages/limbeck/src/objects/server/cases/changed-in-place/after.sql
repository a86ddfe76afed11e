create foreign data wrapper w;
create server archive type 'files' version '9.5' foreign data wrapper w options (host 'example.com', port '5433');
create server second version '2' foreign data wrapper w;
create user mapping for public server archive options ("user" 'bob');
