create table a (id integer);
create table b (id integer);
comment on table b is 'second';
