create table t (a integer, b bigint not null default 5, c smallint generated always as identity);
insert into t values (41, 7), (3, 8);
