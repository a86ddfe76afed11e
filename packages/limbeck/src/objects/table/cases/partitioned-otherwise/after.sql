create table t (a integer, b text) partition by hash (a);
create table t1 partition of t for values with (modulus 1, remainder 0);
