create type mood as enum ('bad', 'good');
create domain short as varchar(20);
create type pair as (a int, b bigint);
create table people (mood mood, name short, two pair);
grant usage on type mood to pg_monitor;
grant usage on type short to pg_monitor;
grant usage on type pair to pg_monitor with grant option;
revoke usage on type pair from public;
