import { relative } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Catalog } from '../../src/catalog/catalog.ts'
import { diffCatalogs } from '../../src/diff/diff.ts'
import { readCatalog } from '../../src/introspection/read-catalog.ts'
import { allOperations } from '../../src/objects/all-operations.ts'
import type { Operation } from '../../src/operations/operation.ts'
import { loadParser, type ParseStatement } from '../../src/sql/load-parser.ts'
import { emptyDatabase } from '../empty-database.ts'
import { formsSchema, operationForms, withoutRelation } from '../locks/operation-forms.ts'
import { traceOperations } from '../locks/trace-operations.ts'
import { caseFolders, objectsFolder } from '../object-cases/case-folders.ts'
import { readCaseSide } from '../object-cases/case-side.ts'
import { onEveryServer } from '../on-every-server.ts'
import { chosenServers } from './chosen-servers.ts'

/** Cases in which an operation cannot know what its statement does: it is not in its arguments. */
const unknowable: Readonly<Record<string, string>> = {
  'column/cases/generated-kind': 'whether the generated column is a virtual one, which is never rewritten',
  'column/cases/not-null-of-heirs': 'that the column is NOT NULL already, through a partition or a parent',
  'column/cases/type-under-a-foreign-key': 'which tables refer to the column: their keys are validated anew',
  'enum/cases/remove-value-in-partition-key':
    'that the table has no partition at that moment, and no rows of its own',
  'constraint/cases/validity-of-parts': 'that the check is valid in each partition already',
  'constraint/cases/key-of-parts':
    'that a partition has its NOT NULL from its table: its key is added plainly',
  'constraint/cases/older-twin': 'that the table has no default partition, whose rows would be read too',
  'partition/cases/older-index': 'that the table has no default partition, whose rows would be read too',
  'partition/cases/constraints':
    'that the partitions have such a key already, which becomes part of the new one',
  'partition/cases/referenced': 'which tables refer to the partitioned one: their keys are validated anew',
}

/** Cases in which, on some versions, the text of a statement and the catalog do not tell what it locks. */
const unforeseeable: Readonly<Record<string, string>> = {
  'enum/cases/remove-value-in-partition-key':
    'that a partition has its NOT NULL from its table: its key is added plainly',
  'column/cases/not-null-of-heirs':
    'that a partition has its NOT NULL from its table: its key is added plainly',
  'constraint/cases/key-of-parts':
    'that a partition has its NOT NULL from its table: its key is added plainly',
  'partition/cases/constraints': 'that the check is valid in each partition already',
}

/** Of those, what is foreseen where a NOT NULL is no constraint. */
const foreseenBefore18: ReadonlySet<string> = new Set([
  'enum/cases/remove-value-in-partition-key',
  'column/cases/not-null-of-heirs',
  'constraint/cases/key-of-parts',
])

onEveryServer(
  (server) => {
    const seen = new Set<string>()
    let parse: ParseStatement
    beforeAll(async () => {
      parse = await loadParser()
    })

    const run = async (operations: readonly Operation[]) => {
      for (const { op } of operations) seen.add(op)
      return traceOperations(await server.shared(), operations, parse)
    }
    const load = async (sql: string): Promise<Catalog> => {
      const { connection } = await server.shared()
      await emptyDatabase(connection)
      if (sql.trim() !== '') await connection.execute(sql)
      return readCatalog(connection)
    }

    test.each(caseFolders.map((folder) => relative(objectsFolder, folder)))(
      'locks are as predicted and declared: %s',
      async (name) => {
        const folder = `${objectsFolder}/${name}`
        const [before, after] = [readCaseSide(folder, 'before'), readCaseSide(folder, 'after')]
        if (server.serverVersion < Math.max(before.needs, after.needs) * 10_000) return
        const desired = await load(after.sql)
        const current = await load(before.sql)
        const up = await run(diffCatalogs(current, desired))
        const { connection } = await server.shared()
        const back = diffCatalogs(await readCatalog(connection), current)
        const down = after.irreversible === undefined ? await run(back) : { unforeseen: [], undeclared: [] }
        const key = name.replace(/\/$/, '')
        const unforeseen = [...up.unforeseen, ...down.unforeseen]
        const isForeseen = foreseenBefore18.has(key) && server.name !== 'postgresql 18'
        if (unforeseeable[key] === undefined || isForeseen) expect(unforeseen).toEqual([])
        const undeclared = [...up.undeclared, ...down.undeclared]
        const reason = unknowable[key]
        if (reason === undefined) expect(undeclared).toEqual([])
        else if (server.name === 'postgresql 18') expect(undeclared, reason).not.toEqual([])
      },
    )

    test.each(operationForms)('locks are as predicted and declared: $operation.op', async (form) => {
      await load(formsSchema)
      const { unforeseen, undeclared } = await run([form.operation])
      expect({ unforeseen, undeclared }).toEqual({ unforeseen: [], undeclared: [] })
    })

    test('every operation is among them', () => {
      const isMissing = (name: string) => !seen.has(name) && !withoutRelation.has(name)
      expect([...allOperations.keys()].filter(isMissing)).toEqual([])
    })
  },
  { only: chosenServers, because: 'all servers take minutes' },
)
