create table t (
a integer,
b integer generated always as (a * 2) stored,
c varchar(10),
constraint positive check (a > 0),
constraint known check (c <> 'x')
);
create index i on t (b);
