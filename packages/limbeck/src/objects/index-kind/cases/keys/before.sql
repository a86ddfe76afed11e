create table t (a integer, b text, c text);
create index i1 on t (a);
create index i2 on t (a desc, b);
create index i3 on t (b);
create index i4 on t (b text_pattern_ops);
create index i5 on t (lower(b));
