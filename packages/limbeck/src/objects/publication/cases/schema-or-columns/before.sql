create schema a;
create table a.one (id integer primary key, kind text);
create table a.two (id integer primary key, kind text);
create publication p for tables in schema a;
create publication q for table a.two (id);
