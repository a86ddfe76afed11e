create view t as select 1 as id, 'x'::text as name;
create table v (id integer);
create view upon as select id from v;
