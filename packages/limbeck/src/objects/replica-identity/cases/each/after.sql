create table a (x integer not null);
create unique index a_y on a (x);
alter table a replica identity using index a_y;
create table b (x integer primary key);
alter table b replica identity using index b_pkey;
create table c (x integer primary key);
alter table c replica identity nothing;
