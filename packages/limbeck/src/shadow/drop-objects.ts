import { literal } from '../sql/literal.ts'
import { subscriptionDrops } from './subscription-drops.ts'

/**
 * The statement that drops every object of the database, but for `keptExtensions` and for schemas that hold something
 * of theirs. The schema `public` is emptied, or made when it is missing.
 *
 * The role must own the database. Event triggers go first, since they fire on the other drops.
 */
export function dropObjects(keptExtensions: readonly string[]): string {
  return `
do $reset$
declare
  victim text;
  kept_extensions text[] := array[${['plpgsql', ...keptExtensions].map(literal).join(', ')}];
  kept_schemas oid[] := array(
    select oid from pg_catalog.pg_namespace where nspname = 'public'
    union
    select m.refobjid
    from pg_catalog.pg_extension e
    join pg_catalog.pg_depend x
      on x.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and x.refobjid = e.oid and x.deptype = 'e'
    join pg_catalog.pg_depend m
      on m.classid = x.classid and m.objid = x.objid and m.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
    where e.extname = any (kept_extensions));
begin
  set local client_min_messages = error;
  for victim in
    select pg_catalog.format('drop event trigger %I cascade', evtname)
    from pg_catalog.pg_event_trigger where ${isFree('pg_event_trigger')}
    union all${subscriptionDrops}
    union all
    select pg_catalog.format('drop publication %I cascade', pubname) from pg_catalog.pg_publication
    union all
    select pg_catalog.format('drop extension %I cascade', extname)
    from pg_catalog.pg_extension where extname <> all (kept_extensions)
    union all
    select pg_catalog.format('drop foreign data wrapper %I cascade', fdwname)
    from pg_catalog.pg_foreign_data_wrapper where ${isFree('pg_foreign_data_wrapper')}
    union all
    select pg_catalog.format('drop schema %I cascade', nspname)
    from pg_catalog.pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema' and oid <> all (kept_schemas)
    union all
    -- An aggregate without arguments prints as no DROP AGGREGATE takes it.
    select pg_catalog.format('drop %s %s cascade', case i.type when 'statistics object' then 'statistics'
      when 'aggregate' then 'routine' else i.type end, i.identity)
    from pg_catalog.pg_depend m, pg_catalog.pg_identify_object(m.classid, m.objid, 0) i
    where m.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass and m.refobjid = any (kept_schemas)
      and i.type not in ('default acl', 'extension') and ${isFree('m')}
      -- An identity column's sequence is a part of the column, and goes with it alone.
      and not exists (
        select from pg_catalog.pg_depend part
        where part.classid = m.classid and part.objid = m.objid and part.objsubid = 0 and part.deptype = 'i')
    union all
    select pg_catalog.format('drop language %I cascade', lanname)
    from pg_catalog.pg_language where ${isFree('pg_language')}
    union all
    select pg_catalog.format('drop access method %I cascade', amname) from pg_catalog.pg_am where ${isFree('pg_am')}
    union all
    select pg_catalog.format('drop cast (%s as %s) cascade', castsource::pg_catalog.regtype, casttarget::pg_catalog.regtype)
    from pg_catalog.pg_cast where ${isFree('pg_cast')}
    union all
    select pg_catalog.format('select pg_catalog.lo_unlink(%s)', oid) from pg_catalog.pg_largeobject_metadata
  loop
    begin
      execute victim;
    exception when undefined_object or undefined_table or undefined_function or invalid_schema_name or syntax_error then
      -- It went along with one before it; then the types of a cast print as numbers.
    end;
  end loop;
  if pg_catalog.to_regnamespace('public') is null then
    create schema public authorization pg_database_owner;
  end if;
  grant usage on schema public to public;
  comment on schema public is 'standard public schema';
end
$reset$`
}

/** The condition that a row of `catalog`, or of pg_depend as `m`, is an object of a user and not of an extension. */
function isFree(catalog: string): string {
  const [classId, id] =
    catalog === 'm'
      ? ['m.classid', 'm.objid']
      : [`'pg_catalog.${catalog}'::pg_catalog.regclass`, `${catalog}.oid`]
  return `${id} >= 16384 and not exists (
      select from pg_catalog.pg_depend x where x.classid = ${classId} and x.objid = ${id} and x.deptype = 'e')`
}
