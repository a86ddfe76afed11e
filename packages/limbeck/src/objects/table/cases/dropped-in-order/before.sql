create table a (id integer primary key);
create table b (id integer primary key, a_id integer references a);
create table c (id integer primary key, b_id integer references b, c_id integer references c);
