import type { Connection, Database } from '../drivers/driver.ts'
import { identifier } from '../sql/identifier.ts'
import { literal } from '../sql/literal.ts'
import { dropSubscriptions } from './drop-subscriptions.ts'
import { scratchName } from './scratch-name.ts'
import type { Shadow } from './shadow.ts'
import { sweepLeftovers } from './sweep-leftovers.ts'

/** Makes databases beside the one it was made for. */
export interface ServerShadow extends Shadow {
  /** Whether the role may create databases. */
  isPermitted(): Promise<boolean>
}

/**
 * Makes a shadow of scratch databases on the server of `target`, with its encoding and locale.
 *
 * The first use drops what killed runs left there. `warn` hears of a database that could not be dropped.
 */
export function serverShadow(
  target: Database,
  sibling: (name: string) => Database,
  warn: (message: string) => void,
): ServerShadow {
  let swept: Promise<unknown> | undefined
  const administer = async <Result>(work: (connection: Connection) => Promise<Result>) => {
    const connection = await target.connect({ applicationName: 'limbeck shadow' })
    try {
      return await work(connection)
    } finally {
      await connection.close()
    }
  }
  const create = (name: string) =>
    administer(async (connection) => {
      swept ??= sweepLeftovers(connection, sibling)
      await swept
      const like = localeOptions(await readLocale(connection))
      await connection.execute(`create database ${identifier(name)} template template0 ${like}`)
    })
  const drop = async (name: string) => {
    try {
      await administer((connection) =>
        connection.execute(`drop database if exists ${identifier(name)} with (force)`),
      )
    } catch (error) {
      warn(
        `The scratch database ${name} could not be dropped (${(error as Error).message}); a later run will drop it.`,
      )
    }
  }
  return {
    // A server of one session, PGlite behind a socket, answers every name with the same database.
    isPermitted: () =>
      administer(async (connection) => target.isConcurrent && mayCreateDatabases(connection)),
    async use(work) {
      const name = scratchName()
      await create(name)
      try {
        const openSession = () => sibling(name).connect({ applicationName: 'limbeck shadow' })
        const connection = await openSession()
        try {
          return await work(connection, openSession)
        } finally {
          // Where that fails, so does dropping the database, which says why.
          await connection.execute(dropSubscriptions).catch(() => undefined)
          await connection.close()
        }
      } finally {
        await drop(name)
      }
    },
    async close() {},
  }
}

async function mayCreateDatabases(connection: Connection): Promise<boolean> {
  const [row] = await connection.query<{ may: boolean }>(
    'select rolcreatedb or rolsuper as may from pg_catalog.pg_roles where rolname = current_user',
  )
  return row?.may === true
}

interface Locale {
  readonly encoding: string
  readonly collate: string
  readonly ctype: string
  readonly provider: 'c' | 'i' | 'b'
  readonly locale: string | null
  readonly rules: string | null
}

/** The column of the locale was renamed in 17, that of the rules came in 16: through JSON one query fits all. */
async function readLocale(connection: Connection): Promise<Locale> {
  const [row] = await connection.query<Locale>(`
    select pg_catalog.pg_encoding_to_char(encoding) as encoding, datcollate as collate, datctype as ctype,
      datlocprovider as provider, coalesce(j ->> 'datlocale', j ->> 'daticulocale') as locale, j ->> 'daticurules' as rules
    from pg_catalog.pg_database d, pg_catalog.to_jsonb(d) j
    where datname = pg_catalog.current_database()`)
  if (row === undefined) throw new Error('the current database is not in pg_database')
  return row
}

function localeOptions({ encoding, collate, ctype, provider, locale, rules }: Locale): string {
  const options = [
    `encoding ${literal(encoding)}`,
    `lc_collate ${literal(collate)}`,
    `lc_ctype ${literal(ctype)}`,
    `locale_provider ${{ c: 'libc', i: 'icu', b: 'builtin' }[provider]}`,
  ]
  if (locale !== null)
    options.push(`${provider === 'i' ? 'icu_locale' : 'builtin_locale'} ${literal(locale)}`)
  if (rules !== null) options.push(`icu_rules ${literal(rules)}`)
  return options.join(' ')
}
