create table t (a integer, "B" text);
create table u (a integer);
create function touch() returns trigger language plpgsql as 'begin return new; end';

create trigger gone before insert on t for each row execute function touch();
