create schema app;
create collation app.plain (locale = 'C');
create collation halves (lc_collate = 'C', lc_ctype = 'POSIX');
create collation ignoring (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
comment on collation ignoring is 'whatever the case';
create table t (a text collate ignoring, b varchar(10) collate app.plain);
create index ix on t (b collate ignoring);
