create table t (a int4range, b integer, c integer, constraint x exclude using gist (a with &&), constraint y exclude (c with =));
