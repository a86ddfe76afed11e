create type mood as enum ('good', 'bad', 'ugly');
create domain short as varchar(10);
create type pair as (a int, b int);
create table people (mood mood, name short, two pair);
grant usage on type mood to pg_monitor;
grant usage on type short to pg_monitor;
grant usage on type pair to pg_monitor with grant option;
revoke usage on type pair from public;
