import { present } from '../present.ts'
import { readParameters } from '../table/read-parameters.ts'
import { withoutOuterParentheses } from '../without-outer-parentheses.ts'
import type { IndexKey } from './index-key.ts'
import type { IndexKeyRow } from './index-keys-query.ts'

/** Makes a key of its row: what is default stays out. */
export function readIndexKey(row: IndexKeyRow): IndexKey {
  return present<IndexKey>({
    column: row.column,
    expression: row.expression === null ? undefined : withoutOuterParentheses(row.expression),
    collation: row.collation,
    opclass: row.opclass,
    opclassOptions: readParameters(row.opclassOptions),
    order: row.descending ? 'desc' : undefined,
    nulls: row.descending === row.nullsFirst ? undefined : row.nullsFirst ? 'first' : 'last',
    statistics: row.statistics,
  })
}
