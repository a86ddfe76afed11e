create table t (a integer, b integer);
create view v as select a, b from t;
create view stays as select a from t;
create function write() returns trigger language plpgsql as 'begin return new; end';
create trigger one instead of insert or update on v for each row execute function write();
comment on trigger one on v is 'stays';
create trigger two after insert on v execute function write('two');
create trigger three instead of insert on stays for each row execute function write('b');
