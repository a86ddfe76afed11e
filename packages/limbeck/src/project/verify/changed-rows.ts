import type { NamePath } from '../../safety/name-trail.ts'
import { tableKey } from './table-key.ts'
import type { TableRows } from './table-rows.ts'
import type { VerifyFailure } from './verify-result.ts'

/** What two readings of rows are compared by. */
export interface RowComparison {
  readonly before: ReadonlyMap<string, TableRows>
  readonly after: ReadonlyMap<string, TableRows>
  /** What an object is called before; undefined for one that is new. */
  readonly nameBefore: (path: NamePath) => NamePath | undefined
  /** Whether a table's rows, or a column's values, need not be what they were. */
  readonly mayChange: (path: NamePath) => boolean
  /** When it happened, for a message: `the upgrade`. */
  readonly when: string
}

/** The tables whose rows are not all there as they were, in the columns that are on both sides. More rows are no harm. */
export function changedRows({
  before,
  after,
  nameBefore,
  mayChange,
  when,
}: RowComparison): readonly VerifyFailure[] {
  return [...after.values()].flatMap(({ table, rows }): readonly VerifyFailure[] => {
    const path = [table.schema, table.name]
    const [schema = '', name = ''] = nameBefore(path) ?? []
    const was = before.get(tableKey({ schema, name }))
    if (was === undefined || mayChange([schema, name])) return []
    const columns = table.columns.flatMap((column) => {
      const source = nameBefore([...path, column.name])
      const old = was.table.columns.find((each) => each.name === source?.[2])
      if (source === undefined || old === undefined || mayChange(source)) return []
      const isSame = old.type === column.type && !old.isGenerated && !column.isGenerated
      return isSame ? [{ old: old.name, now: column.name }] : []
    })
    const left = new Map<string, number>()
    for (const row of rows) count(left, JSON.stringify(columns.map(({ now }) => row[now])), 1)
    const gone = was.rows.filter(
      (row) => !count(left, JSON.stringify(columns.map(({ old }) => row[old])), -1),
    )
    if (gone.length === 0) return []
    const shown = table.schema === 'public' ? table.name : `${table.schema}.${table.name}`
    return [
      {
        kind: 'rows-changed',
        table: shown,
        message: `${gone.length} of ${was.rows.length} rows of ${shown} are not what they were before ${when}`,
      },
    ]
  })
}

/** Adds to a number of equal rows; false where there is none to take away. */
function count(rows: Map<string, number>, key: string, change: 1 | -1): boolean {
  const number = (rows.get(key) ?? 0) + change
  if (number < 0) return false
  rows.set(key, number)
  return true
}
