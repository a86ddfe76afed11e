import { identifier } from '../../sql/identifier.ts'
import { parametersSql } from '../table/parameters-sql.ts'
import type { IndexKey } from './index-key.ts'

/** A key inside the parentheses of `create index` and `exclude`. */
export function indexKeySql(key: IndexKey): string {
  const options = key.opclassOptions === undefined ? '' : ` (${parametersSql(key.opclassOptions)})`
  return [
    key.column === undefined ? expressionSql(key.expression ?? '') : identifier(key.column),
    ...(key.collation === undefined ? [] : [`collate ${key.collation}`]),
    ...(key.opclass === undefined ? [] : [`${key.opclass}${options}`]),
    ...(key.order === 'desc' ? ['desc'] : []),
    ...(key.nulls === undefined ? [] : [`nulls ${key.nulls}`]),
  ].join(' ')
}

/** Only a plain function call may stand without parentheses. */
const functionCall = /^(?!row\()[a-z_][a-z0-9_$]*(\.[a-z_][a-z0-9_$]*)?\([^()']*\)$/

function expressionSql(expression: string): string {
  return functionCall.test(expression) ? expression : `(${expression})`
}
