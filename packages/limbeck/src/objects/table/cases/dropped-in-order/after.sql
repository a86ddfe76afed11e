create table c (id integer primary key, c_id integer references c);
