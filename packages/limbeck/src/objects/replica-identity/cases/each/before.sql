create table a (x integer not null);
create unique index a_x on a (x);
alter table a replica identity using index a_x;
create table b (x integer primary key);
alter table b replica identity full;
create table c (x integer primary key);
