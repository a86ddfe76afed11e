create table workers (id integer primary key, name text unique);
alter table workers add constraint worker_ids unique (id);
alter table workers add constraint worker_names unique (name);
