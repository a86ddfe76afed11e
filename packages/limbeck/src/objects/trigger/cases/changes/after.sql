create table t (a integer, "B" text);
create table u (a integer);
create function touch() returns trigger language plpgsql as 'begin return new; end';

create trigger one after update of a on t execute function touch('a');
alter table t disable trigger one;
comment on trigger one on t is 'stays';
create trigger two after insert on t for each row when (new.a > 2) execute function touch();
create constraint trigger three after insert on t deferrable for each row execute function touch();
create trigger four before insert on t for each row execute function touch();
alter table t enable replica trigger four;
create trigger five before insert on t for each row execute function touch();
create trigger six after insert on t for each row execute function touch();
