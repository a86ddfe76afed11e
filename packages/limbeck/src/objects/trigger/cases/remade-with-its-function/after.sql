create table t (a integer, "B" text);
create table u (a text);
create function touch() returns trigger language plpgsql as 'begin return new; end';
create schema app;
create function app.touch() returns trigger language plpgsql as 'begin return old; end';
create trigger one before insert on t for each row execute function app.touch();
create trigger two before insert on u for each row when (new.a > '1') execute function touch();
alter table t enable always trigger one;
comment on trigger one on t is 'stays';
