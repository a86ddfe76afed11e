import type { Connection } from '../drivers/driver.ts'

/**
 * Brings an embedded database back to the state after initdb: no object, role, setting or privilege of a user is left.
 *
 * The connection must be that of a superuser on a server with `allow_system_table_mods`, used by nobody else.
 */
export async function resetDatabase(connection: Connection): Promise<void> {
  await connection.execute('rollback')
  await connection.execute('discard all')
  await connection.execute(dropObjects)
  await connection.execute(dropGlobals)
}

/** Objects whose drop takes all others along. Event triggers first, since they fire on the other drops. */
const dropObjects = `
do $reset$
declare
  victim text;
begin
  set local client_min_messages = error;
  set local search_path = '';
  for victim in
    select format('drop event trigger %I cascade', evtname) from pg_catalog.pg_event_trigger
    union all
    select format('alter subscription %I disable; alter subscription %I set (slot_name = none); drop subscription %I',
      subname, subname, subname) from pg_catalog.pg_subscription
    union all
    select format('drop publication %I cascade', pubname) from pg_catalog.pg_publication
    union all
    select format('drop extension %I cascade', extname) from pg_catalog.pg_extension where extname <> 'plpgsql'
    union all
    select format('drop foreign data wrapper %I cascade', fdwname) from pg_catalog.pg_foreign_data_wrapper
    union all
    select format('drop schema %I cascade', nspname) from pg_catalog.pg_namespace
    where nspname !~ '^pg_' and nspname <> 'information_schema'
    union all
    select format('drop language %I cascade', lanname) from pg_catalog.pg_language where oid >= 16384
    union all
    select format('drop access method %I cascade', amname) from pg_catalog.pg_am where oid >= 16384
    union all
    select format('select pg_catalog.lo_unlink(%s)', oid) from pg_catalog.pg_largeobject_metadata
  loop
    begin
      execute victim;
    exception when undefined_object or invalid_schema_name then
      -- It went along with one before it.
    end;
  end loop;
  create schema public authorization pg_database_owner;
  grant usage on schema public to public;
  comment on schema public is 'standard public schema';
end
$reset$`

const dropGlobals = `
do $reset$
declare
  victim text;
begin
  set local client_min_messages = error;
  delete from pg_catalog.pg_db_role_setting;
  for victim in select rolname from pg_catalog.pg_roles where oid >= 16384 loop
    execute format('reassign owned by %I to current_user; drop owned by %I cascade', victim, victim);
  end loop;
  for victim in
    select format('revoke %I from %I granted by %I cascade', a.rolname, b.rolname, c.rolname)
    from pg_catalog.pg_auth_members m
    join pg_catalog.pg_roles a on a.oid = m.roleid
    join pg_catalog.pg_roles b on b.oid = m.member
    join pg_catalog.pg_roles c on c.oid = m.grantor
    where m.oid >= 16384
  loop
    execute victim;
  end loop;
  for victim in select rolname from pg_catalog.pg_roles where oid >= 16384 loop
    execute format('drop role %I', victim);
  end loop;
  delete from pg_catalog.pg_default_acl;
  update pg_catalog.pg_database set datacl = null where datname = pg_catalog.current_database() and datacl is not null;
end
$reset$`
