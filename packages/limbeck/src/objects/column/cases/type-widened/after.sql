create table t (a varchar(20) not null default 'x', b text, c numeric(12,2) default 0, d bigint, e timestamptz(3), f bigint[]);
create index i on t (a, d);
