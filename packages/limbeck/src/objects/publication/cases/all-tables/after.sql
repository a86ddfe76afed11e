create table one (id integer primary key);
create publication p for table one where (id > 0);
create publication q for all tables;
comment on publication q is 'kept';
