create schema app;
create collation app.plain (locale = 'C');
create collation public.halves (lc_collate = 'C', lc_ctype = 'POSIX');
create collation public.ignoring (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
comment on collation public.ignoring is 'whatever the case';
create table public.t (
  a text collate public.ignoring,
  b varchar(10) collate app.plain
);
create index ix on public.t (b collate public.ignoring);
