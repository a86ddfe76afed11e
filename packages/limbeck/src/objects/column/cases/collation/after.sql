create table t (a text collate "C", b varchar(5), c varchar(9) collate "POSIX");
create index i on t (a);
