create table events (id integer primary key, kind text, payload text);
create publication gone for table events;
