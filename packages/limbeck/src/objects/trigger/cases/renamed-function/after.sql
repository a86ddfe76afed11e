create table t (a integer);
create function refresh() returns trigger language plpgsql as 'begin return new; end';
create trigger one before insert on t for each row execute function refresh();
create constraint trigger two after insert on t for each row execute function refresh();
