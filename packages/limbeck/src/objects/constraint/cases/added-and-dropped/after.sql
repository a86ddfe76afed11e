create table p (a integer primary key, b integer unique);
create table t (
a integer not null constraint a_fkey references p (b),
b integer primary key,
c integer constraint c_unique unique,
d integer,
e int4range,
constraint d_excluded exclude (d with =),
constraint c_check check (c > 0)
);
