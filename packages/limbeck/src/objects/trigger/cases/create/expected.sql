create trigger "Two" after update on public.t
  referencing old table as olds new table as "News"
  for each statement
  execute function public.touch();
alter table public.t enable replica trigger "Two";
create constraint trigger five after insert or delete on public.t
  from public.u
  deferrable initially deferred
  for each row
  execute function public.touch();
create trigger four before update on public.t
  for each row
  when (old.* IS DISTINCT FROM new.*)
  execute function pg_catalog.suppress_redundant_updates_trigger();
create trigger one before insert or update of a, "B" on public.t
  for each row
  when ((new.a IS DISTINCT FROM 1) OR (new."B" = ') EXECUTE FUNCTION x('::text))
  execute function public.touch('x', 'it''s', E'\\', '');
alter table public.t enable always trigger one;
comment on trigger one on public.t is 'first';
create constraint trigger seven after update on public.t
  for each row
  execute function public.touch();
create constraint trigger six after update on public.t
  deferrable
  for each row
  when (new.a > 0)
  execute function public.touch();
alter table public.t disable trigger six;
create trigger three before delete or truncate on public.t
  for each statement
  execute function public.touch();
drop trigger gone on public.t;
