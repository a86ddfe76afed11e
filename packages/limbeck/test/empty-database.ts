import type { Connection } from '../src/drivers/driver.ts'
import { dropObjects } from '../src/shadow/drop-objects.ts'

/**
 * Empties a test's database, so that the session goes on with warm caches: it reads its next catalog much faster than a
 * new session its first.
 */
export async function emptyDatabase(connection: Connection): Promise<void> {
  await connection.execute('rollback')
  // Of what DISCARD ALL does, all but its discarding of plans.
  await connection.execute(`close all; set session authorization default; reset all; unlisten *;
    select pg_catalog.pg_advisory_unlock_all(); discard temp; discard sequences`)
  await dropSchemas(connection)
  try {
    await connection.execute(dropObjects([]))
  } catch {
    // PostgreSQL cannot drop one of two views that read each other.
    await connection.execute(`drop schema if exists public cascade; ${dropObjects([])}`)
  }
}

/** Drops whole schemas, but for `public`: a session whose schemas change plans everything anew. */
async function dropSchemas(connection: Connection): Promise<void> {
  await connection.execute(`
    do $empty$
    declare
      victim text;
    begin
      set local client_min_messages = error;
      for victim in
        select pg_catalog.format('drop event trigger if exists %I', evtname) from pg_catalog.pg_event_trigger
        union all
        select pg_catalog.format('drop extension if exists %I cascade', extname)
        from pg_catalog.pg_extension where extname <> 'plpgsql'
        union all
        select pg_catalog.format('drop schema if exists %I cascade', nspname)
        from pg_catalog.pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
        union all
        select pg_catalog.format('drop access method if exists %I cascade', amname)
        from pg_catalog.pg_am where oid >= 16384
      loop
        execute victim;
      end loop;
      delete from pg_catalog.pg_default_acl;
    end
    $empty$`)
}
