create table one (id integer primary key, kind integer);
create publication p for table one (id, kind) where (id > 5);
