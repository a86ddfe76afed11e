create table base (id integer not null, name text default 'a', constraint named check (name <> ''));
create table child (id integer not null, name text default 'a', own text, constraint named check (name <> ''));
create table once () inherits (base);
insert into child values (1);
