create table t (a integer, "B" text);
create table u (a integer);
create function touch() returns trigger language plpgsql as 'begin return new; end';

create trigger one before insert or update of a, "B" on t for each row
  when (new.a is distinct from 1 or (new."B" = ') EXECUTE FUNCTION x(')) execute function touch('x', 'it''s', '\', '');
create trigger "Two" after update on t referencing old table as olds new table as "News" execute function touch();
create trigger three before truncate or delete on t execute function touch();
create trigger four before update on t for each row when (old.* is distinct from new.*)
  execute function suppress_redundant_updates_trigger();
create constraint trigger five after insert or delete on t from u deferrable initially deferred for each row
  execute function touch();
create constraint trigger six after update on t deferrable for each row when (new.a > 0) execute function touch();
create constraint trigger seven after update on t for each row execute function touch();
alter table t enable always trigger one;
alter table t enable replica trigger "Two";
alter table t disable trigger six;
comment on trigger one on t is 'first';
