create table t (a varchar(10) not null default 'x', b varchar(10), c numeric(10,2) default 0, d integer, e timestamptz(0), f integer[]);
create index i on t (a, d);
