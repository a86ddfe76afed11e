create table one (id integer primary key);
create publication p for all tables;
create publication q for table one;
comment on publication q is 'kept';
