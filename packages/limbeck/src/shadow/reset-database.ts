import type { Connection } from '../drivers/driver.ts'
import { dropObjects } from './drop-objects.ts'
import { isPristine } from './is-pristine.ts'

/**
 * Brings an embedded database back to the state after initdb: no object, role, setting or privilege of a user is left.
 *
 * The connection must be that of a superuser on a server with `allow_system_table_mods` that nobody else uses.
 *
 * @returns whether that worked; where something is left, such as a changed privilege on a system table, the server must
 * be thrown away
 */
export async function resetDatabase(connection: Connection): Promise<boolean> {
  try {
    await connection.execute('rollback')
    await connection.execute('discard all')
    await connection.execute('reset session authorization')
    await connection.execute(dropObjects([]))
    await connection.execute(dropGlobals)
    return await isPristine(connection)
  } catch {
    return false
  }
}

// Memberships before roles: a role that granted one cannot be dropped since PostgreSQL 16.
const dropGlobals = `
do $reset$
declare
  victim text;
  privileges_of_public pg_catalog.aclitem[] := '{pg_database_owner=UC/pg_database_owner,=U/pg_database_owner}';
begin
  set local client_min_messages = error;
  delete from pg_catalog.pg_db_role_setting;
  for victim in select rolname from pg_catalog.pg_roles where oid >= 16384 loop
    execute pg_catalog.format('reassign owned by %I to current_user; drop owned by %I cascade', victim, victim);
  end loop;
  for victim in
    select pg_catalog.format('revoke %I from %I granted by %I cascade', a.rolname, b.rolname, c.rolname)
    from pg_catalog.pg_auth_members m
    join pg_catalog.pg_roles a on a.oid = m.roleid
    join pg_catalog.pg_roles b on b.oid = m.member
    join pg_catalog.pg_roles c on c.oid = m.grantor
    where m.oid >= 16384
  loop
    execute victim;
  end loop;
  for victim in select rolname from pg_catalog.pg_roles where oid >= 16384 loop
    execute pg_catalog.format('drop role %I', victim);
  end loop;
  delete from pg_catalog.pg_default_acl;
  update pg_catalog.pg_database set datacl = null
  where datname = pg_catalog.current_database() and datacl is not null;
  execute pg_catalog.format('comment on database %I is %L', pg_catalog.current_database(),
    'default administrative connection database');
  alter schema public owner to pg_database_owner;
  update pg_catalog.pg_namespace set nspacl = privileges_of_public where nspname = 'public';
  -- Lost when the schema was dropped. pg_dump compares with it.
  insert into pg_catalog.pg_init_privs (objoid, classoid, objsubid, privtype, initprivs)
  select n.oid, n.tableoid, 0, 'i', privileges_of_public
  from pg_catalog.pg_namespace n
  where n.nspname = 'public'
    and not exists (select from pg_catalog.pg_init_privs i where i.objoid = n.oid and i.classoid = n.tableoid);
end
$reset$`
