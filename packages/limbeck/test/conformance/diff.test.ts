import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { compareCatalogs } from '../../src/diff/compare.ts'
import type { ScratchDatabases } from '../../src/diff/respell.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { dropObjects } from '../../src/shadow/drop-objects.ts'
import { identifier } from '../../src/sql/identifier.ts'
import { applyOperations } from '../apply-operations.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { onEveryServer, type TestServer, type TestServerName } from '../on-every-server.ts'
import { type DiffPair, diffSources, readDiffPairs } from './diff-pair.ts'

/** How many pairs must hold, by source. These numbers only rise. */
const floors: Readonly<Record<string, number>> = {
  'pg-delta': 56,
  'pg-schema-diff': 138,
  pgschema: 61,
}

/** One server in an ordinary run; `LIMBECK_CONFORMANCE=all` takes all, and compares with pg_dump where it can. */
const chosen = process.env.LIMBECK_CONFORMANCE ?? 'postgresql 17'
const only: readonly TestServerName[] =
  chosen === 'all' ? ['postgresql 15', 'postgresql 17', 'postgresql 18'] : [chosen as TestServerName]
const wanted = process.env.LIMBECK_CONFORMANCE_PAIR

withConformanceFolder('schema pairs of other projects', (folder) => {
  onEveryServer(
    (server) => {
      for (const source of diffSources) {
        const held: string[] = []
        const failed: string[] = []
        for (const pair of readDiffPairs(folder, source)) {
          if (!isCandidate(pair, server) || (wanted !== undefined && !pair.id.includes(wanted))) continue
          test(`${source}: ${pair.id}`, async () => {
            const outcome = await tryPair(pair, server, folder)
            if (outcome === 'held') held.push(pair.id)
            else if (outcome !== 'unmanaged') failed.push(`${pair.id}: ${outcome.because}`)
          })
        }
        test(`${source}: no fewer hold than before`, () => {
          if (wanted === undefined) expect(held.length).toBeGreaterThanOrEqual(floors[source] ?? 0)
        })
        afterAll(() => {
          process.stdout.write(
            `${server.name}, ${source}: ${held.length} of ${held.length + failed.length} pairs hold\n${failed.map((line) => `  ${line}\n`).join('')}`,
          )
        })
      }
    },
    { only, because: 'the pairs test the diff, not the server; all servers take minutes' },
  )
})

/** What no kind manages yet, as pg_dump calls it: a pair with such objects is not loaded at all. */
const unmanaged = new Set(
  `ACL, AGGREGATE, COLLATION, DEFAULT ACL, DOMAIN, EVENT TRIGGER, FOREIGN DATA WRAPPER, FOREIGN TABLE, FUNCTION,
  INDEX ATTACH, MATERIALIZED VIEW, POLICY, PROCEDURE, PUBLICATION, PUBLICATION TABLE, PUBLICATION TABLES IN SCHEMA,
  ROW SECURITY, RULE, SERVER, STATISTICS, TABLE ATTACH, TRIGGER, USER MAPPING, VIEW`.split(/,\s+/),
)

function isCandidate({ min_pg, loads_on, kinds }: DiffPair, { serverVersion }: TestServer): boolean {
  const major = Math.floor(serverVersion / 10_000)
  // Pairs were loaded on 15 and 18 alone: what both take is taken between them too.
  const loads = loads_on.includes(major) || (loads_on.includes(15) && loads_on.includes(18))
  return major >= min_pg && loads && !kinds.some((kind) => unmanaged.has(kind))
}

type Outcome = 'held' | 'unmanaged' | { readonly because: string }

async function tryPair(pair: DiffPair, server: TestServer, folder: string): Promise<Outcome> {
  const one = await server.fresh()
  const { connection } = one
  const to = await load(connection, pair, pair.to)
  if (to.unmanaged.length > 0) return 'unmanaged'
  // A session that has read a catalog before reads the next one much faster.
  await connection.execute(dropObjects([]))
  const from = await load(connection, pair, pair.from)
  if (from.unmanaged.length > 0) return 'unmanaged'
  if (pair.seed !== undefined) await connection.execute(pair.seed)
  try {
    await migrate(connection, from, to, server)
    if (server.name === 'postgresql 15' && chosen === 'all') {
      const model = await server.fresh()
      await load(model.connection, pair, pair.to)
      compareDumps(one.url, model.url, folder)
    }
    const rows = pair.seed === undefined ? undefined : await countRows(connection)
    await migrate(connection, await readCatalog(connection), from, server)
    if (rows !== undefined && (await countRows(connection)) < rows) return { because: 'rows were lost' }
    return 'held'
  } catch (error) {
    return { because: `${error instanceof Error ? error.message : String(error)}`.replaceAll('\n', '\n    ') }
  }
}

async function migrate(
  connection: Connection,
  current: Catalog,
  desired: Catalog,
  server: TestServer,
): Promise<void> {
  const shadow: ScratchDatabases = { use: async (work) => work((await server.fresh()).connection) }
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
  return readCatalog(connection)
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
