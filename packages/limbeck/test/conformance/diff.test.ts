import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compareCatalogs } from '../../src/diff/compare.ts'
import type { Connection } from '../../src/drivers/driver.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { identifier } from '../../src/sql/identifier.ts'
import { applyOperations } from '../apply-operations.ts'
import { withConformanceFolder } from '../conformance-folder.ts'
import { onEveryServer, type TestDatabase, type TestServer, type TestServerName } from '../on-every-server.ts'
import { type DiffPair, diffSources, readDiffPairs } from './diff-pair.ts'

/** How many pairs must hold, by source. These numbers only rise. */
const floors: Readonly<Record<string, number>> = {
  'pg-delta': 0,
  'pg-schema-diff': 0,
  pgschema: 0,
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
  const [one, other, scratch] = [await server.fresh(), await server.fresh(), await server.fresh()]
  await prepare(one.connection, pair, pair.from)
  await prepare(other.connection, pair, pair.to)
  const [from, to] = [await readCatalog(one.connection), await readCatalog(other.connection)]
  if (from.unmanaged.length > 0 || to.unmanaged.length > 0) return 'unmanaged'
  if (pair.seed !== undefined) await one.connection.execute(pair.seed)
  try {
    await migrate(one, to, scratch, other, folder)
    const rows = pair.seed === undefined ? undefined : await countRows(one.connection)
    await prepare(scratch.connection, pair, '')
    await migrate(one, from, scratch, undefined, folder)
    if (rows !== undefined && (await countRows(one.connection)) < rows) return { because: 'rows were lost' }
    return 'held'
  } catch (error) {
    return { because: `${error instanceof Error ? error.message : String(error)}`.replaceAll('\n', '\n    ') }
  }
}

async function migrate(
  { connection, url }: TestDatabase,
  desired: Awaited<ReturnType<typeof readCatalog>>,
  scratch: TestDatabase,
  model: TestDatabase | undefined,
  folder: string,
): Promise<void> {
  const shadow = {
    async use<Result>(work: (own: Connection) => Promise<Result>): Promise<Result> {
      return work(scratch.connection)
    },
  }
  const current = await readCatalog(connection)
  const done = await applyOperations(connection, await compareCatalogs(current, desired, shadow))
  const left = await compareCatalogs(await readCatalog(connection), desired, shadow)
  if (left.length > 0) throw new Error(`${JSON.stringify(left)} are left after\n${done.join(';\n')}`)
  if (model !== undefined && desired.serverVersion < 160_000 && chosen === 'all')
    compareDumps(url, model.url, folder)
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

async function prepare(connection: Connection, pair: DiffPair, sql: string): Promise<void> {
  for (const role of pair.roles ?? []) {
    const name = role.startsWith('"') ? role : identifier(role)
    await connection.execute(
      `do $$ begin create role ${name}; exception when duplicate_object then null; end $$`,
    )
  }
  for (const extension of pair.extensions ?? [])
    await connection.execute(`create extension if not exists ${identifier(extension)}`)
  if (sql.trim() !== '') await connection.execute(sql)
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
