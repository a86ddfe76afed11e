create table t (a integer, "B" text);
create table u (a integer);
create function touch() returns trigger language plpgsql as 'begin return new; end';

create function app_touch() returns trigger language plpgsql as 'begin return new; end';
create trigger one before insert on t for each row execute function app_touch();
create trigger two before insert on u for each row when (new.a > 1) execute function touch();
alter table t enable always trigger one;
comment on trigger one on t is 'stays';
