create table base (id bigint not null, name text default 'b', more integer default 1);
alter table base add constraint positive check (id > 0);
create table child (own text) inherits (base);
create table grand () inherits (child);
