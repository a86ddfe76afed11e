import type { Catalog } from '../../catalog/catalog.ts'
import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { buildCatalog, runOperations } from '../../diff/renames/build-catalog.ts'
import type { ScratchDatabases } from '../../diff/respell.ts'
import { definitionOf } from '../../objects/definition-of.ts'
import type { Operation } from '../../operations/operation.ts'
import type { Expansion } from './expansion.ts'

/**
 * Those of the other changes that only add something, which new clients may need in the phase already, in order. Whether
 * one can be made before the columns are swapped is tried out in a scratch database.
 */
export async function earlyOperations(
  found: Catalog,
  rest: readonly Operation[],
  expansions: readonly Expansion[],
  scratch: ScratchDatabases,
): Promise<readonly Operation[]> {
  const additions = rest.filter((operation) => isAddition(operation, expansions))
  if (additions.length === 0) return []
  return scratch.use(async (connection) => {
    await buildCatalog(connection, found)
    const early: Operation[] = []
    for (const operation of additions) {
      const isMade = await runOperations(connection, [operation]).then(
        () => true,
        () => false,
      )
      if (isMade) early.push(operation)
    }
    return early
  })
}

/** What is added to the table of a column in phases, other than a column, may be meant for the new one. */
function isAddition({ op, args }: Operation, expansions: readonly Expansion[]): boolean {
  if (op === 'addColumn') return true
  const { creates = [], changes = [] } = definitionOf({ op, args }).touches(args)
  const isOfExpansion = [...creates, ...changes]
    .map(parseObjectId)
    .some(({ path: [schema, table] }) =>
      expansions.some((each) => each.schema === schema && each.table === table),
    )
  return op.startsWith('create') && !isOfExpansion
}
