create type mood as enum ('sad', 'ok');
create domain feeling as mood;
create type swing as range (subtype = mood);
create type turn as range (subtype = feeling);
create type x as (s swing, m turn_multirange);
comment on type swing is 'swing';
grant usage on type swing to pg_monitor;
create table t (id integer, a swing, b swing_multirange, c turn[], d x);
insert into t values (1, '[sad,ok]', '{[sad,ok]}', '{"[sad,ok]"}', '("[sad,ok]","{[ok,]}")');
