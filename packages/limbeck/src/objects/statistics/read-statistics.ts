import { objectId } from '../../catalog/object-id.ts'
import { namedId } from '../named/named-id.ts'
import { present } from '../present.ts'
import { relationId } from '../relation-id.ts'
import type { StatisticsKind } from './create-statistics.ts'
import { namedStatistics } from './named-statistics.ts'
import type { Statistics } from './statistics.ts'
import type { StatisticsRow } from './statistics-query.ts'

const kindNames: Readonly<Record<string, StatisticsKind>> = { d: 'ndistinct', f: 'dependencies', m: 'mcv' }

/** Makes extended statistics of their row. */
export function readStatistics(row: StatisticsRow): Statistics {
  const table = relationId(row.relkind, row.tableSchema, row.table)
  // The letter e stands for expressions, and stands alone for a single one.
  const kinds = row.kinds.flatMap((letter) => kindNames[letter] ?? [])
  return present<Statistics>({
    kind: 'statistics',
    id: namedId(namedStatistics, row),
    requires: [objectId('schema', row.schema), table],
    droppedWith: table,
    comment: row.comment,
    schema: row.schema,
    name: row.name,
    tableSchema: row.tableSchema,
    table: row.table,
    columns: row.columns,
    expressions: row.expressions,
    kinds: kinds.length === 0 || kinds.length === 3 ? undefined : kinds.sort(),
    target: row.target,
  })
}
