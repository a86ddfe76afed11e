create table t (
a bigint,
b bigint generated always as (a * 2) stored,
c text,
constraint positive check (a > 0),
constraint known check (c <> 'x')
);
create index i on t (b);
