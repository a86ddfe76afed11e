import type { Plan, Step } from '../../plan/plan.ts'
import { isWritten } from '../../safety/is-written.ts'
import { lostByAlter } from '../../safety/lost-by-alter.ts'
import { nodeOf } from '../../sql/ast/node-of.ts'
import type { ParseStatement } from '../../sql/load-parser.ts'
import type { RowClaims } from './row-claims.ts'
import { tableKey } from './table-key.ts'
import type { TableRows } from './table-rows.ts'
import type { VerifyFailure } from './verify-result.ts'

/** The oids of timestamp and timestamptz. */
const zones: readonly number[] = [1114, 1184]

interface TypeChange {
  readonly column: string
  readonly using: string | undefined
}

/**
 * The columns that become timestamps with a time zone, or without one, although no `at time zone` says which: their
 * instants would be those of whatever zone the session has.
 */
export function unstatedZones(
  plan: Plan,
  {
    before,
    after,
    trail,
  }: {
    readonly before: ReadonlyMap<string, TableRows>
    readonly after: ReadonlyMap<string, TableRows>
    readonly trail: RowClaims['trail']
  },
  parse: ParseStatement,
): readonly VerifyFailure[] {
  const steps = plan.groups.flatMap(({ parts }) => parts.flatMap((part) => part.steps))
  const changes = steps.flatMap((step) => typeChanges(step, parse))
  return [...after.values()].flatMap(({ table }) =>
    table.columns.flatMap((column): readonly VerifyFailure[] => {
      const [schema = '', name = '', old = ''] = trail.before([table.schema, table.name, column.name]) ?? []
      const was = before.get(tableKey({ schema, name }))?.table.columns.find((each) => each.name === old)
      if (was === undefined || was.type === column.type) return []
      if (!zones.includes(was.type) || !zones.includes(column.type)) return []
      const own = changes.filter((each) => each.column === column.name || each.column === old)
      if (own.some(({ using }) => / at time zone |\btimezone\(/i.test(` ${using ?? ''} `))) return []
      const type = column.type === 1184 ? 'timestamptz' : 'timestamp'
      return [
        {
          kind: 'zone-not-stated',
          table: table.name,
          message: `${table.name}.${column.name} becomes ${type} without a stated time zone: say using: "${column.name} at time zone 'UTC'", or the zone that its values are in`,
        },
      ]
    }),
  )
}

function typeChanges({ operation, statement }: Step, parse: ParseStatement): readonly TypeChange[] {
  if (!isWritten(operation)) {
    const { column = '', using, type } = operation.args as Readonly<Record<string, string | undefined>>
    return operation.op === 'alterColumn' && type !== undefined ? [{ column, using }] : []
  }
  if (!('sql' in statement)) return []
  const parsed = parse(statement.sql)
  const alter = 'node' in parsed ? nodeOf(parsed.node, 'AlterTableStmt') : undefined
  const lost = alter === undefined ? [] : lostByAlter(alter, statement.sql)
  return lost.flatMap((each) => (each.what === 'cast' ? [{ column: each.column, using: each.using }] : []))
}
