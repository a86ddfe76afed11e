create table t (a tsvector);
create index i on t using gist (a);
