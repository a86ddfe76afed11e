import { type ObjectId, objectId } from '../catalog/object-id.ts'
import type { Hazard, SqlStatement } from '../operations/operation.ts'
import { identifier } from '../sql/identifier.ts'
import { qualified } from '../sql/qualified.ts'
import { placed } from './placed.ts'
import type { RetypedColumn } from './retyped-column.ts'

/**
 * The statements that move columns to `type`, one for all columns of a table: what compares two of them fits again at
 * its end. A column that says a type of its own moves to that. `via` are the types that a value passes through, in order:
 * SQL. Fails for a value that `type` does not take. `narrowing` is what a value may be cut to on its way: SQL.
 *
 * ALTER TABLE moves inherited columns too, with their defaults, which their tables have for themselves: those are taken
 * off before and set again after.
 */
export function retypeColumns(
  columns: readonly RetypedColumn[],
  type: string,
  via: readonly string[],
  narrowing?: string,
): readonly SqlStatement[] {
  const inherited = columns.filter(({ isInherited }) => isInherited)
  const own = columns.filter(({ isInherited }) => !isInherited)
  return [
    ...onlyIn(inherited, ({ default: value }) => (value === undefined ? [] : ['drop default'])),
    ...tablesOf(own).map((group) => ({
      sql: `alter table ${tableOf(group)} ${group.flatMap((column) => commandsOf(column, type, via)).join(', ')}`,
      hazards: [
        ...hazardsOf(group),
        ...(narrowing === undefined
          ? []
          : group.filter(({ isMadeOf }) => !isMadeOf).map((column) => lossOf(column, via, narrowing))),
      ],
    })),
    ...onlyIn([...own.filter(({ hasHeirs }) => hasHeirs), ...inherited], ({ default: value }) =>
      typeof value === 'string' ? [`set default ${value}`] : [],
    ),
  ]
}

/** The ids of columns. */
export function retypedIds(columns: readonly RetypedColumn[]): readonly ObjectId[] {
  return columns.map(({ schema = 'public', table, column }) => objectId('column', schema, table, column))
}

function onlyIn(
  columns: readonly RetypedColumn[],
  commandsFor: (column: RetypedColumn) => readonly string[],
): readonly SqlStatement[] {
  return tablesOf(columns).flatMap((group) => {
    const commands = group.flatMap((column) =>
      commandsFor(column).map((command) => `alter column ${identifier(column.column)} ${command}`),
    )
    return commands.length === 0 ? [] : [{ sql: `alter table only ${tableOf(group)} ${commands.join(', ')}` }]
  })
}

function tablesOf(columns: readonly RetypedColumn[]): readonly (readonly RetypedColumn[])[] {
  const tables = new Map<string, RetypedColumn[]>()
  for (const column of columns) {
    const own = tables.get(tableOf([column]))
    if (own) own.push(column)
    else tables.set(tableOf([column]), [column])
  }
  return [...tables.values()]
}

function tableOf([column]: readonly RetypedColumn[]): string {
  return column === undefined ? '' : qualified(column.schema, column.table)
}

function commandsOf(
  { column, type: own, isArray, isMadeOf, hasHeirs, default: expression }: RetypedColumn,
  common: string,
  via: readonly string[],
): readonly string[] {
  const name = identifier(column)
  const type = own ?? common
  const array = isArray ? '[]' : ''
  const casts = [...(isMadeOf ? ['text'] : via), type].map((each) => `::${each}${array}`).join('')
  return [
    // The default so far has the type so far.
    ...(expression === undefined ? [] : [`alter column ${name} drop default`]),
    `alter column ${name} type ${type}${array} using ${name}${casts}`,
    ...(typeof expression === 'string' && !hasHeirs
      ? [`alter column ${name} set default ${expression}`]
      : []),
  ]
}

function lossOf(
  { schema, table, column, isArray }: RetypedColumn,
  via: readonly string[],
  type: string,
): Hazard {
  const array = isArray ? '[]' : ''
  const using = `${identifier(column)}${via.map((each) => `::${each}${array}`).join('')}`
  const lost = {
    what: 'cast',
    table: placed({ schema, name: table }),
    column,
    type: `${type}${array}`,
    using,
  } as const
  return { kind: 'loses-data', on: objectId('table', schema ?? 'public', table), lost }
}

function hazardsOf([column]: readonly RetypedColumn[]): readonly Hazard[] {
  if (column === undefined) return []
  const on = objectId('table', column.schema ?? 'public', column.table)
  return [
    { kind: 'rewrites-table', on, lock: 'access exclusive' },
    { kind: 'blocks-reads', on, lock: 'access exclusive' },
    { kind: 'may-fail', on },
  ]
}
