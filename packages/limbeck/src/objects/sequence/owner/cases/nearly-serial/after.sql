create table one (id serial);
alter sequence one_id_seq increment 2;
create table two (id integer default nextval('one_id_seq'));
create sequence three_id_seq as integer;
create table three (id integer not null default nextval('three_id_seq'));
create sequence other owned by three.id;
