create foreign data wrapper w;
create server archive type 'files' version '9.4' foreign data wrapper w options (host 'localhost', gone 'x');
create server second foreign data wrapper w;
comment on server second is 'before';
create user mapping for public server archive options ("user" 'bob');
