create table a (id integer);
comment on table a is 'it''s the first';
create table b (id integer);
