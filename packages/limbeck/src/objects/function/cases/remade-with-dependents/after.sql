create function f(b integer) returns integer language sql immutable as 'select 1';
create table t (
  a integer primary key,
  b integer not null default f(1),
  c integer generated always as (f(a)) stored,
  d integer,
  constraint positive check (f(d) > 0)
);
create index by_f on t (f(d));
create function uses() returns integer return f(1);
