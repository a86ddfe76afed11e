create schema a;
create table a.one (id integer primary key, kind text);
create table a.two (id integer primary key, kind text);
create publication p for table a.one (id);
create publication q for tables in schema a;
