import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyOperations, statementsOf } from '../../test/apply-operations.ts'
import { emptyDatabase } from '../../test/empty-database.ts'
import { caseFolders, objectsFolder } from '../../test/object-cases/case-folders.ts'
import { readCaseSide } from '../../test/object-cases/case-side.ts'
import { onEveryServer, type TestServer } from '../../test/on-every-server.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { diffCatalogs } from '../diff/diff.ts'
import type { Connection } from '../drivers/driver.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { definitionOf } from './definition-of.ts'

/** The first case of each kind. */
const firstOfKind = new Set(
  new Map(caseFolders.toReversed().map((folder) => [kindOf(folder), folder])).values(),
)

/** Set to write what the cases give as what they must give. */
const isApproving = process.env.LIMBECK_APPROVE !== undefined

test('every kind has cases', () => {
  const kinds = readdirSync(objectsFolder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(join(objectsFolder, entry.name, 'index.ts')),
  )
  const without = kinds.filter(
    ({ name }) => !caseFolders.some((folder) => relative(objectsFolder, folder).startsWith(`${name}/`)),
  )
  expect(without.map(({ name }) => name)).toEqual([])
})

onEveryServer((server) => {
  // PGlite is PostgreSQL 18 behind another driver: a case of each kind shows that the driver carries it.
  for (const folder of caseFolders.filter((each) => server.name !== 'pglite' || firstOfKind.has(each))) {
    describe(relative(objectsFolder, folder), () => runCase(folder, server))
  }
})

function kindOf(folder: string): string {
  return folder.slice(0, folder.indexOf('/cases/'))
}

function runCase(folder: string, server: TestServer): void {
  const [before, after] = [readCaseSide(folder, 'before'), readCaseSide(folder, 'after')]
  const needed = Math.max(before.needs, after.needs)
  if (server.serverVersion < needed * 10_000) {
    test.skip(`needs PostgreSQL ${needed}`, () => {})
    return
  }
  if (server.name === 'pglite' && before.impossibleEmbedded !== undefined) {
    test.skip(`PGlite ${before.impossibleEmbedded}`, () => {})
    return
  }

  test('turns the state before into the one after, and back', async () => {
    const { connection } = await server.shared()
    await emptyDatabase(connection)
    const desired = await load(connection, after.sql)
    await emptyDatabase(connection)
    const current = await load(connection, before.sql)

    const upgrade = diffCatalogs(current, desired)
    expect(upgrade).not.toEqual([])
    for (const operation of upgrade) {
      const { record, render } = definitionOf(operation)
      const recorded = record(...render(operation.args))
      expect(JSON.parse(JSON.stringify(recorded)), operation.op).toEqual(
        JSON.parse(JSON.stringify(operation.args)),
      )
    }
    const statements = statementsOf(upgrade, server.serverVersion).map((made) =>
      'sql' in made ? made.sql : '(code)',
    )
    expectApproved(folder, server, `${statements.join(';\n')};\n`)

    await applyOperations(connection, upgrade)
    const reached = await readCatalog(connection)
    expect(diffCatalogs(reached, desired)).toEqual([])
    expect(diffCatalogs(desired, reached)).toEqual([])

    const downgrade = diffCatalogs(reached, current)
    if (after.irreversible !== undefined) {
      await expect(applyOperations(connection, downgrade)).rejects.toThrow(after.irreversible)
      return
    }
    await applyOperations(connection, downgrade)
    expect(diffCatalogs(await readCatalog(connection), current)).toEqual([])
  })
}

async function load(connection: Connection, sql: string): Promise<Catalog> {
  // What a side leaves empty is an empty database.
  if (sql.trim() !== '') await connection.execute(sql)
  return readCatalog(connection)
}

/** Compares with `expected.sql`, or with `expected-15.sql` where a version has SQL of its own. */
function expectApproved(folder: string, server: TestServer, sql: string): void {
  const file = join(folder, 'expected.sql')
  const own = join(folder, `expected-${Math.floor(server.serverVersion / 10_000)}.sql`)
  if (isApproving) approve(file, own, sql, server.name === 'postgresql 17')
  expect(sql).toBe(readFileSync(existsSync(own) ? own : file, 'utf8'))
}

/** The server that most cases are written for decides on the common text; a second run drops what others no longer need. */
function approve(file: string, own: string, sql: string, isCommon: boolean): void {
  if (isCommon || !existsSync(file)) writeFileSync(file, sql)
  if (readFileSync(file, 'utf8') === sql) rmSync(own, { force: true })
  else writeFileSync(own, sql)
}
