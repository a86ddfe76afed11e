create table t (id integer primary key, name text); create table log (id integer, note text);
