create table t (id integer, a integer);
create function tf() returns trigger language plpgsql as 'begin return new; end';
create view v as select id, a from t;
create trigger tr instead of insert on v for each row execute function tf();
comment on trigger tr on v is 'kept';
