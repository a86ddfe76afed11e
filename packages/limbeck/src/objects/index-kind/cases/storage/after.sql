create table t (a integer, b integer);
create index i1 on t (a);
create index i2 on t using brin (b) with (pages_per_range = 16, autosummarize = on);
