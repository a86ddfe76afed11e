import { literal } from '../sql/literal.ts'

/**
 * The statement that drops every object of the database but `keptExtensions`, and makes a new schema `public`.
 *
 * The role must own the database. Event triggers go first, since they fire on the other drops.
 */
export function dropObjects(keptExtensions: readonly string[]): string {
  return `
do $reset$
declare
  victim text;
begin
  set local client_min_messages = error;
  for victim in
    select pg_catalog.format('drop event trigger %I cascade', evtname) from pg_catalog.pg_event_trigger
    union all
    select pg_catalog.format('alter subscription %I disable; alter subscription %I set (slot_name = none); drop subscription %I',
      subname, subname, subname)
    from pg_catalog.pg_subscription
    where subdbid = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
    union all
    select pg_catalog.format('drop publication %I cascade', pubname) from pg_catalog.pg_publication
    union all
    select pg_catalog.format('drop extension %I cascade', extname) from pg_catalog.pg_extension
    where extname <> all (array[${['plpgsql', ...keptExtensions].map(literal).join(', ')}])
    union all
    select pg_catalog.format('drop foreign data wrapper %I cascade', fdwname) from pg_catalog.pg_foreign_data_wrapper
    where oid >= 16384
    union all
    select pg_catalog.format('drop schema %I cascade', nspname) from pg_catalog.pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
    union all
    select pg_catalog.format('drop language %I cascade', lanname) from pg_catalog.pg_language where oid >= 16384
    union all
    select pg_catalog.format('drop access method %I cascade', amname) from pg_catalog.pg_am where oid >= 16384
    union all
    select pg_catalog.format('drop cast (%s as %s) cascade', castsource::pg_catalog.regtype, casttarget::pg_catalog.regtype)
    from pg_catalog.pg_cast where oid >= 16384
    union all
    select pg_catalog.format('select pg_catalog.lo_unlink(%s)', oid) from pg_catalog.pg_largeobject_metadata
  loop
    begin
      execute victim;
    exception when undefined_object or invalid_schema_name or syntax_error then
      -- It went along with one before it: a cast's dropped type, for one, prints as a number.
    end;
  end loop;
  create schema public authorization pg_database_owner;
  grant usage on schema public to public;
  comment on schema public is 'standard public schema';
end
$reset$`
}
