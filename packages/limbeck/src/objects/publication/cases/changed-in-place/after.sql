create schema a;
create schema b;
create table one (id integer primary key, kind text, more text);
create table two (id integer primary key);
create table three (id integer primary key);
create table coming (id integer primary key);
create publication p for table one where (more is null), coming, three, tables in schema b;
create publication columns for table one (more, id);
create publication q for table three where (id > 1);
