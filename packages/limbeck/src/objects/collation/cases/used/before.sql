create collation plain (provider = icu, locale = 'und');
comment on collation plain is 'kept';
create table t (a text collate plain primary key, b varchar(10) collate plain default 'x' check (b > 'a'), c text);
create index ix on t (c collate plain);
create view v as select a from t where c collate plain > 'x';
insert into t (a) values ('x');
