import type { Constraint } from 'libpg-query'
import { nodesOf } from '../../sql/ast/nodes-of.ts'
import type { RelationFacts } from '../facts/lock-facts.ts'
import { provesNotNull } from './proves-not-null.ts'

/** The columns of a key, or of the index that it takes over, whose rows are looked at for nulls. */
export function nullableKeys(
  table: RelationFacts | undefined,
  { keys, indexname }: Constraint,
): readonly string[] {
  const index = table?.indexes.find(({ name }) => name.split('.').at(-1) === indexname)
  const columns = index?.keys ?? nodesOf(keys, 'String').map(({ sval = '' }) => sval)
  return columns.filter((column) => !provesNotNull(table, column))
}
