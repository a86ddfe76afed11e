import type { Kind } from '../objects/kind.ts'
import type { RecordedRows } from '../objects/recorded-rows.ts'

/** The places that objects of some kinds are recorded in: see `Kind.recordedIn`. */
export interface RecordedPlaces {
  /** Asks in which of them there is anything: one row, `places`, an array of booleans. Goes through a catalog once. */
  readonly sql: string
  /** The numbers of a kind's places in that array. */
  of(kind: Kind): readonly number[]
}

/** Lists the places of `kinds`. */
export function recordedPlaces(kinds: readonly Kind[]): RecordedPlaces {
  const conditions = new Map<string, Set<string>>()
  for (const each of kinds.flatMap(listOf)) {
    const rows = rowsOf(each)
    conditions.set(rows, (conditions.get(rows) ?? new Set()).add(conditionOf(each)))
  }
  const all = [...conditions].flatMap(([rows, each]) => [...each].map((condition) => keyOf(rows, condition)))
  const numbers = new Map(all.map((key, number) => [key, number]))
  return {
    sql: `select ${['array[]::pg_catalog.bool[]', ...[...conditions].map(foundIn)].join(' || ')} as places`,
    of: (kind) => listOf(kind).flatMap((each) => numbers.get(keyOf(rowsOf(each), conditionOf(each))) ?? []),
  }
}

function foundIn([rows, conditions]: readonly [string, ReadonlySet<string>]): string {
  const [first = everything] = conditions
  if (conditions.size === 1) return `array[exists (select ${rows} and (${first}))]`
  const each = [...conditions].map((condition) => `coalesce(pg_catalog.bool_or(${condition}), false)`)
  return `(select array[${each.join(', ')}] ${rows})`
}

const everything = 'true'

function rowsOf({ catalog, isMadeByUsers = false }: RecordedRows): string {
  return `from pg_catalog.${catalog} x where ${isMadeByUsers ? 'x.oid >= 16384' : everything}`
}

function conditionOf({ where = everything }: RecordedRows): string {
  return where
}

function keyOf(rows: string, condition: string): string {
  return `${rows} and ${condition}`
}

function listOf({ recordedIn = [] }: Kind): readonly RecordedRows[] {
  return 'catalog' in recordedIn ? [recordedIn] : recordedIn
}
