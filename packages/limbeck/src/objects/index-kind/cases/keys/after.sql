create table t (a integer, b text, c text);
create index i1 on t (a, b);
create index i2 on t (a desc nulls last, b nulls first);
create index i3 on t (b collate "C");
create index i4 on t (b);
create index i5 on t (upper(b) desc);
