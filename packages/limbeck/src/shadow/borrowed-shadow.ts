import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection, Database } from '../drivers/driver.ts'
import { LimbeckError } from '../errors/limbeck-error.ts'
import { dropObjects } from './drop-objects.ts'
import type { Shadow } from './shadow.ts'

// "limbeck shadow", as far as it fits into a bigint; the same number for every process.
const lockKey = '7809639190271423332'
const pauseMs = 100

/**
 * Makes a shadow of one existing database, for a role that may not create any: it must be empty, and is emptied after
 * each use. Its owner must be the role, and extensions that it has stay in it.
 *
 * Only one use at a time, in all processes.
 */
export function borrowedShadow(database: Database): Shadow {
  return {
    async use(work) {
      const openSession = () => database.connect({ applicationName: 'limbeck shadow' })
      const connection = await openSession()
      try {
        await lock(connection)
        const extensions = await requireEmpty(connection, database)
        try {
          return await work(connection, database.isConcurrent ? openSession : undefined)
        } finally {
          await connection.execute('rollback')
          await connection.execute('reset all')
          await connection.execute(dropObjects(extensions))
        }
      } finally {
        await connection.close()
      }
    },
    close: () => database.close(),
  }
}

async function lock(connection: Connection): Promise<void> {
  for (;;) {
    const [row] = await connection.query<{ locked: boolean }>(
      'select pg_catalog.pg_try_advisory_lock($1::int8) as locked',
      [lockKey],
    )
    if (row?.locked === true) return
    await sleep(pauseMs)
  }
}

const contents = `
select (select d.datdba = r.oid or r.rolsuper or pg_catalog.pg_has_role(d.datdba, 'usage')
        from pg_catalog.pg_database d, pg_catalog.pg_roles r
        where d.datname = pg_catalog.current_database() and r.rolname = current_user) as owned,
  array(select extname::text from pg_catalog.pg_extension order by 1) as extensions,
  array(
    select pg_catalog.pg_describe_object(o.classid, o.oid, 0)
    from (
      select 'pg_catalog.pg_class'::pg_catalog.regclass as classid, oid, relnamespace as schema from pg_catalog.pg_class
      union all
      select 'pg_catalog.pg_proc'::pg_catalog.regclass, oid, pronamespace from pg_catalog.pg_proc
      union all
      select 'pg_catalog.pg_type'::pg_catalog.regclass, oid, typnamespace from pg_catalog.pg_type
      where typcategory <> 'A' and typrelid = 0
      union all
      select 'pg_catalog.pg_namespace'::pg_catalog.regclass, oid, oid from pg_catalog.pg_namespace where nspname <> 'public'
    ) o
    join pg_catalog.pg_namespace n on n.oid = o.schema
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and not exists (
        select from pg_catalog.pg_depend d
        where d.classid = o.classid and d.objid = o.oid and d.deptype = 'e'
      )
    order by 1 limit 3
  ) as objects`

interface Contents {
  readonly owned: boolean
  readonly extensions: readonly string[]
  readonly objects: readonly string[]
}

async function requireEmpty(connection: Connection, { maskedUrl }: Database): Promise<readonly string[]> {
  const [row] = await connection.query<Contents & Record<string, unknown>>(contents)
  const { owned = false, extensions = [], objects = [] } = row ?? {}
  if (objects.length > 0)
    throw new LimbeckError(
      'shadow.not-empty',
      `The shadow database ${maskedUrl} holds ${objects.join(', ')}.`,
      {
        hint: 'Name an empty database as "shadow", or let the role create databases: alter role … createdb.',
        details: { objects },
      },
    )
  if (!owned)
    throw new LimbeckError(
      'shadow.not-permitted',
      `The role does not own the shadow database ${maskedUrl}.`,
      {
        hint: 'Name a database of its own as "shadow", or let the role create databases: alter role … createdb.',
      },
    )
  return extensions
}
