create collation plain (locale = 'C');
create table t (a text collate plain);
