create table base (id integer not null, name text default 'a', constraint named check (name <> ''));
create table other (id integer not null, more text);
create table child (own text, id integer not null) inherits (base, other);
alter table child alter column name set default 'b';
create table plain () inherits (base);
