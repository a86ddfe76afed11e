create table t (a integer, b text, constraint c1 check (a > 0), constraint c2 check (a < 10) no inherit);
