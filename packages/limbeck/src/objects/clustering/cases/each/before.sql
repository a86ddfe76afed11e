create table a (x integer primary key, y integer);
create index a_y on a (y);
alter table a cluster on a_y;
create table b (x integer primary key);
