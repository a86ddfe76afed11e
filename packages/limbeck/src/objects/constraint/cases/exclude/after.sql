create table t (a int4range, b integer, c integer, constraint x exclude using gist (a with &&) where (b > 0), constraint y exclude ((c + b) with =) deferrable initially deferred);
