create table person (mood text default 'a');
