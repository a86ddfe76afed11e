create table one (id bigint primary key, kind bigint);
create publication p for table one (id, kind) where (id > 5);
