create type place as (number bigint, street text, town text);
comment on type place is 'kept';
comment on column place.street is 'kept too';
create table houses (id integer primary key, at place default '(1,x,)', others place[] check (others is not null));
insert into houses (id, others) values (1, array[row(2, 'high', null)::place]);
create view streets as select (at).street from houses;
create function first(p place) returns bigint language sql immutable return (p).number;
