create type addr as (id int, zip text);
create table home of addr (zip default '0', primary key (id));
create table person (name text, home addr);
insert into home values (1, 'a');
insert into person values ('b', row (2, 'c'));
