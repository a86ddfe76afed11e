create extension hstore; create table t (tags hstore);
