create table t (a integer, b integer, c integer);
comment on column t.b is 'it''s second';
comment on column t.c is 'new';
