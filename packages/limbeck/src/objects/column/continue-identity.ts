import type { SqlStatement } from '../../operations/operation.ts'
import { identifier } from '../../sql/identifier.ts'
import { literal } from '../../sql/literal.ts'
import { qualified } from '../../sql/qualified.ts'
import type { AlterColumn } from './alter-column.ts'
import type { Identity } from './identity.ts'

/** Lets a new identity column go on after the values that its rows have already, which would otherwise come again. */
export function continueIdentity({ schema, table, column }: AlterColumn, identity: Identity): SqlStatement {
  const isDescending = identity.increment?.startsWith('-') ?? false
  const last = `${isDescending ? 'min' : 'max'}(${identifier(column)})`
  const start = identity.start ?? (isDescending ? (identity.maxValue ?? '-1') : (identity.minValue ?? '1'))
  const from = qualified(schema, table)
  const sequence = `pg_catalog.pg_get_serial_sequence(${literal(from)}, ${literal(column)})`
  return {
    sql: `select pg_catalog.setval(${sequence}, ${last}) from ${from} having ${last} ${isDescending ? '<=' : '>='} ${start}`,
  }
}
