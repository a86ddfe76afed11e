create server archive type 'files' version '9.4' foreign data wrapper w options ("Odd Name" '%', host 'localhost');
comment on server archive is 'old';
drop server gone;
