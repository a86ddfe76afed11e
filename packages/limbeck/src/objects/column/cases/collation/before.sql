create table t (a text, b varchar(5) collate "C", c text);
create index i on t (a);
