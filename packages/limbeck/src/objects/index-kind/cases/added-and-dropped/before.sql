create table t (a integer, b text, c jsonb);
create index ix_a on t (a);
