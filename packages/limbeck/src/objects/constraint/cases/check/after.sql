create table t (a integer, b text, constraint c1 check (a > 1 and b ~ '^[a-z()'']+$'), constraint c2 check (a < 10));
