create table p (a integer primary key, b integer unique);
create table t (
a integer primary key,
b integer constraint b_unique unique,
c integer constraint c_fkey references p,
d integer constraint d_check check (d > 0),
e int4range,
constraint e_excluded exclude using gist (e with &&)
);
