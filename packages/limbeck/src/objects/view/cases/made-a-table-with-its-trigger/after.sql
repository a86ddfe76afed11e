create table t (id integer, a integer);
create function tf() returns trigger language plpgsql as 'begin return new; end';
create table v (id integer, a integer);
create trigger tr before insert on v for each row execute function tf();
comment on trigger tr on v is 'kept';
