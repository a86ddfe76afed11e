create table t (a integer);
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger one before insert on t for each row execute function touch();
create constraint trigger two after insert on t for each row execute function touch();
