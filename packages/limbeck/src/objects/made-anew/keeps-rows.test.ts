import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyOperations } from '../../../test/apply-operations.ts'
import { emptyDatabase } from '../../../test/empty-database.ts'
import { objectsFolder } from '../../../test/object-cases/case-folders.ts'
import { readCaseSide } from '../../../test/object-cases/case-side.ts'
import { onEveryServer } from '../../../test/on-every-server.ts'
import { diffCatalogs } from '../../diff/diff.ts'
import type { Connection } from '../../drivers/driver.ts'
import { readCatalog } from '../../introspection/read-catalog.ts'

/** Cases that make types or partitioned tables anew, and whose values print alike before and after. */
const cases = [
  'composite-type/attribute/cases/change-type-within-types',
  'domain/cases/other-type-within-types',
  'enum/cases/remove-value-in-children',
  'enum/cases/remove-value-in-partition-key',
  'enum/cases/remove-value-within-ranges',
  'enum/cases/remove-value-within-types',
  'partition/cases/key-expression-of-another-type',
  'partition/cases/key-of-another-type',
  'range-type/cases/other-collation',
  'range-type/cases/other-subtype',
]

onEveryServer((server) => {
  describe.each(cases)('%s', (folder) => {
    test('keeps every row at its place on the way there and back', async () => {
      const { connection } = await server.shared()
      await emptyDatabase(connection)
      await connection.execute(readCaseSide(join(objectsFolder, folder), 'after').sql)
      const desired = await readCatalog(connection)
      await emptyDatabase(connection)
      await connection.execute(readCaseSide(join(objectsFolder, folder), 'before').sql)
      const current = await readCatalog(connection)
      const rows = await rowsOf(connection)
      expect(rows.length).toBeGreaterThan(0)
      await applyOperations(connection, diffCatalogs(current, desired))
      expect(await rowsOf(connection)).toEqual(rows)
      await applyOperations(connection, diffCatalogs(await readCatalog(connection), current))
      expect(await rowsOf(connection)).toEqual(rows)
    })
  })
})

/** All rows as text, each with the table that holds it. */
async function rowsOf(connection: Connection): Promise<readonly string[]> {
  const tables = await connection.query<{ name: string }>(`
    select c.oid::pg_catalog.regclass::text as name from pg_catalog.pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::pg_catalog.regnamespace order by c.relname`)
  const rows: string[] = []
  for (const { name } of tables) {
    const own = await connection.query<{ row: string }>(
      `select t::text as row from only ${name} t order by 1`,
    )
    rows.push(...own.map(({ row }) => `${name} ${row}`))
  }
  return rows
}
