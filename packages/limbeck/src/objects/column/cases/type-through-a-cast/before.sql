create table t (a text default '1', b bigint, c integer default 1, d text, e boolean, f text, g numeric);
