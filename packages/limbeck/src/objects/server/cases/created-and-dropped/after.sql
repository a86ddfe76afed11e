create foreign data wrapper w;
create server archive type 'files' version '9.4' foreign data wrapper w options (host 'localhost', "Odd Name" '%');
comment on server archive is 'old';
