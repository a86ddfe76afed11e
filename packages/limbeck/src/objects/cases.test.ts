import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { applyOperations, statementsOf } from '../../test/apply-operations.ts'
import { onEveryServer, type TestServer } from '../../test/on-every-server.ts'
import type { Catalog } from '../catalog/catalog.ts'
import { diffCatalogs } from '../diff/diff.ts'
import { readCatalog } from '../introspection/read-catalog.ts'
import { definitionOf } from './definition-of.ts'

const objects = dirname(fileURLToPath(import.meta.url))
const folders = globSync('**/cases/*/', { cwd: objects, onlyDirectories: true, absolute: true }).sort()

/** Set to write what the cases give as what they must give. */
const isApproving = process.env.LIMBECK_APPROVE !== undefined

test('every kind has cases', () => {
  const kinds = readdirSync(objects, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(join(objects, entry.name, 'index.ts')),
  )
  const without = kinds.filter(
    ({ name }) => !folders.some((folder) => relative(objects, folder).startsWith(`${name}/`)),
  )
  expect(without.map(({ name }) => name)).toEqual([])
})

onEveryServer((server) => {
  for (const folder of folders) {
    describe(relative(objects, folder), () => runCase(folder, server))
  }
})

function runCase(folder: string, server: TestServer): void {
  const [before, after] = [readSide(folder, 'before'), readSide(folder, 'after')]
  const needed = Math.max(before.needs, after.needs)
  if (server.serverVersion < needed * 10_000) {
    test.skip(`needs PostgreSQL ${needed}`, () => {})
    return
  }

  test('turns the state before into the one after, and back', async () => {
    const current = await load(server, before.sql)
    const desired = await load(server, after.sql)

    const upgrade = diffCatalogs(current.catalog, desired.catalog)
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

    await applyOperations(current.connection, upgrade)
    const reached = await readCatalog(current.connection)
    expect(diffCatalogs(reached, desired.catalog)).toEqual([])
    expect(diffCatalogs(desired.catalog, reached)).toEqual([])

    const downgrade = diffCatalogs(reached, current.catalog)
    if (after.irreversible !== undefined) {
      await expect(applyOperations(current.connection, downgrade)).rejects.toThrow(after.irreversible)
      return
    }
    await applyOperations(current.connection, downgrade)
    expect(diffCatalogs(await readCatalog(current.connection), current.catalog)).toEqual([])
  })
}

interface CaseSide {
  readonly sql: string
  /** The first PostgreSQL version that has the feature, from a line `-- needs: postgresql 18`. */
  readonly needs: number
  /** What the server says to the way back, from a line `-- irreversible: …`. */
  readonly irreversible: string | undefined
}

function readSide(folder: string, side: 'before' | 'after'): CaseSide {
  const file = join(folder, `${side}.sql`)
  if (!existsSync(file)) throw new Error(`${relative(objects, folder)} has no ${side}.sql`)
  const sql = readFileSync(file, 'utf8')
  return {
    sql,
    needs: Number(/^-- needs: postgresql (\d+)$/m.exec(sql)?.[1] ?? 0),
    irreversible: /^-- irreversible: (.+)$/m.exec(sql)?.[1],
  }
}

async function load(
  server: TestServer,
  sql: string,
): Promise<{
  readonly catalog: Catalog
  readonly connection: Awaited<ReturnType<TestServer['fresh']>>['connection']
}> {
  const { connection } = await server.fresh()
  // What one side leaves empty is an empty database.
  if (sql.trim() !== '') await connection.execute(sql)
  return { connection, catalog: await readCatalog(connection) }
}

/** Compares with `expected.sql`, or with `expected-15.sql` where a version has SQL of its own. */
function expectApproved(folder: string, server: TestServer, sql: string): void {
  const major = Math.floor(server.serverVersion / 10_000)
  const own = join(folder, `expected-${major}.sql`)
  const file = existsSync(own) ? own : join(folder, 'expected.sql')
  if (isApproving && !existsSync(file)) writeFileSync(file, sql)
  else if (isApproving && readFileSync(file, 'utf8') !== sql)
    writeFileSync(server.name === 'postgresql 17' ? file : own, sql)
  expect(sql).toBe(readFileSync(file, 'utf8'))
}
