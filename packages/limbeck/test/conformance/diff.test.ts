import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { compareCatalogs } from '../../src/diff/compare.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import type { Shadow } from '../../src/shadow/shadow.ts'
import { identifier } from '../../src/sql/identifier.ts'
import { literal } from '../../src/sql/literal.ts'
import { applyOperations } from '../apply-operations.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { emptyDatabase } from '../empty-database.ts'
import { onEveryServer, type TestDatabase, type TestServer, type TestServerName } from '../on-every-server.ts'
import { type DiffPair, diffSources, readDiffPairs } from './diff-pair.ts'

/** How many pairs must hold, by source, on PostgreSQL 17. These numbers only rise. */
const floors: Readonly<Record<string, number>> = {
  'pg-delta': 147,
  'pg-schema-diff': 298,
  pgschema: 135,
}

/** What the server refuses on the way back, by pair. */
const irreversible: Readonly<Record<string, string>> = {
  'extensions/upgrade-an-extension-implicitly-and-explicitly': 'extension',
}

/** One server in an ordinary run; `LIMBECK_CONFORMANCE=all` takes all, and compares with pg_dump where it can. */
const chosen = process.env.LIMBECK_CONFORMANCE ?? 'postgresql 17'
const only: readonly TestServerName[] =
  chosen === 'all' ? ['postgresql 15', 'postgresql 17', 'postgresql 18'] : [chosen as TestServerName]
/** A part of the names of the pairs to try. */
const wanted = process.env.LIMBECK_CONFORMANCE_PAIR ?? ''

withConformanceFolder('schema pairs of other projects', (folder) => {
  onEveryServer(
    (server) => {
      test.each(diffSources)(
        '%s: no fewer hold than before',
        async (source) => {
          const pairs = readDiffPairs(folder, source).filter(
            (pair) => isCandidate(pair, server) && pair.id.includes(wanted),
          )
          // One database for all: a session that has read a catalog reads the next one much faster.
          const database = await server.fresh()
          const held: string[] = []
          const failed: string[] = []
          for (const pair of pairs) {
            const outcome = await tryPair(pair, database, server, folder)
            if (outcome === 'held') held.push(pair.id)
            else if (outcome !== 'unmanaged') failed.push(`  ${pair.id}: ${outcome.because}\n`)
          }
          const total = held.length + failed.length
          process.stdout.write(
            `${server.name}, ${source}: ${held.length} of ${total} pairs hold\n${failed.join('')}`,
          )
          if (wanted === '' && server.name === 'postgresql 17')
            expect(held.length).toBeGreaterThanOrEqual(floors[source] ?? 0)
          if (wanted !== '') expect(failed).toEqual([])
        },
        1_200_000,
      )
    },
    { only, because: 'the pairs test the diff, not the server; all servers take minutes' },
  )
})

function isCandidate({ min_pg, loads_on, from, to }: DiffPair, { serverVersion }: TestServer): boolean {
  const major = Math.floor(serverVersion / 10_000)
  // Pairs were loaded on 15 and 18 alone: what both take is taken between them too.
  const loads = loads_on.includes(major) || (loads_on.includes(15) && loads_on.includes(18))
  const makesRoles = /create\s+role/i.test(from + to)
  return major >= min_pg && loads && !makesRoles
}

/** `unmanaged`: something of the pair is not managed yet, or its extension is not installed here. */
type Outcome = 'held' | 'unmanaged' | { readonly because: string }

async function tryPair(
  pair: DiffPair,
  { connection, url }: TestDatabase,
  server: TestServer,
  folder: string,
): Promise<Outcome> {
  if (!(await isAvailable(connection, pair.extensions ?? []))) return 'unmanaged'
  const to = await load(connection, pair, pair.to)
  const from = await load(connection, pair, pair.from)
  if (to.unmanaged.length > 0 || from.unmanaged.length > 0) return 'unmanaged'
  if (pair.seed !== undefined) await connection.execute(pair.seed)
  try {
    const shadow: Pick<Shadow, 'use'> = {
      use: async (work) => work((await server.fresh()).connection),
    }
    await migrate(connection, from, to, shadow)
    if (server.name === 'postgresql 15') {
      const model = await server.fresh()
      await load(model.connection, pair, pair.to)
      compareDumps(url, model.url, folder)
    }
    const rows = pair.seed === undefined ? undefined : await countRows(connection)
    const refusal = irreversible[pair.id]
    const back = migrate(connection, await readCatalog(connection), from, shadow)
    if (refusal === undefined) await back
    else await expect(back).rejects.toThrow(refusal)
    if (rows !== undefined && (await countRows(connection)) < rows) return { because: 'rows were lost' }
    return 'held'
  } catch (error) {
    return { because: (error instanceof Error ? error.message : String(error)).replaceAll('\n', '\n    ') }
  }
}

async function migrate(
  connection: Connection,
  current: Catalog,
  desired: Catalog,
  shadow: Pick<Shadow, 'use'>,
): Promise<void> {
  const done = await applyOperations(connection, await compareCatalogs(current, desired, shadow))
  const left = await compareCatalogs(await readCatalog(connection), desired, shadow)
  if (left.length > 0) throw new Error(`${JSON.stringify(left)} are left after\n${done.join(';\n')}`)
}

function compareDumps(one: string, other: string, folder: string): void {
  const tool = join(folder, '../tools/schema-equal.py')
  if (!existsSync(tool)) return
  try {
    execFileSync('python3', [tool, '--ignore-column-order', one, other], { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    throw new Error(`pg_dump sees a difference: ${(error as { readonly stdout: string }).stdout}`, {
      cause: error,
    })
  }
}

async function load(connection: Connection, pair: DiffPair, sql: string): Promise<Catalog> {
  await connection.execute('rollback')
  await connection.execute('discard all')
  await emptyDatabase(connection)
  for (const role of pair.roles ?? []) {
    const name = role.startsWith('"') ? role : identifier(role)
    await connection.execute(
      `do $$ begin create role ${name}; exception when duplicate_object then null; end $$`,
    )
  }
  // An extension that a pair takes for granted it may also make itself.
  const missing = (pair.extensions ?? []).filter((name) => !new RegExp(`extension.*${name}`, 'i').test(sql))
  for (const name of missing) await connection.execute(`create extension ${identifier(name)}`)
  if (sql.trim() !== '') await connection.execute(sql)
  // No catalog holds a secret, so the session does.
  const [, secret] = /\bpassword '([^']*)'/i.exec(`${pair.to} ${pair.from}`) ?? []
  if (secret !== undefined) await connection.execute(`set limbeck.secret = ${literal(secret)}`)
  return readCatalog(connection)
}

async function isAvailable(connection: Connection, extensions: readonly string[]): Promise<boolean> {
  const rows = await connection.query<{ name: string }>('select name from pg_catalog.pg_available_extensions')
  return extensions.every((name) => rows.some((row) => row.name === name))
}

async function countRows(connection: Connection): Promise<number> {
  const tables = await connection.query<{ name: string }>(
    `select pg_catalog.format('%I.%I', n.nspname, c.relname) as name from pg_catalog.pg_class c
     join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  )
  let sum = 0
  for (const { name } of tables) {
    const [row] = await connection.query<{ rows: string }>(`select count(*) as rows from ${name}`)
    sum += Number(row?.rows ?? 0)
  }
  return sum
}
