create table base (id integer not null, name text default 'a', constraint named check (name <> ''));
create table child (id integer not null, name text default 'a', own text, constraint named check (name <> ''));
alter table child inherit base;
create table once (id integer not null, name text default 'a', constraint named check (name <> ''));
