import type { Kind } from '../objects/kind.ts'
import type { RecordedRows } from '../objects/recorded-rows.ts'

/** Which of the places that objects are recorded in hold any, in the order of {@link recordedKinds}. */
export type Places = readonly boolean[]

/** A query of one row, `places`: see {@link Places}. The rows of a catalog are gone through once. */
export function placesSql(kinds: readonly Kind[]): string {
  const found = [...placesOf(kinds)].map(([rows, conditions]) => {
    const [first = everything] = conditions
    if (conditions.length === 1) return `array[exists (select ${rows} and (${first}))]`
    const each = conditions.map((condition) => `coalesce(pg_catalog.bool_or(${condition}), false)`)
    return `(select array[${each.join(', ')}] ${rows})`
  })
  return `select ${['array[]::pg_catalog.bool[]', ...found].join(' || ')} as places`
}

/** Those of `kinds` of which the database may have an object, in their order. See `Kind.recordedIn`. */
export function recordedKinds(kinds: readonly Kind[], places: Places = []): readonly Kind[] {
  const all = [...placesOf(kinds)].flatMap(([rows, conditions]) =>
    conditions.map((condition) => `${rows} and ${condition}`),
  )
  const empty = new Set(all.filter((_, at) => places[at] === false))
  return kinds.filter(({ recordedIn }) => {
    if (recordedIn === undefined) return true
    return !listOf(recordedIn).every((each) => empty.has(`${rowsOf(each)} and ${conditionOf(each)}`))
  })
}

/** The conditions that are asked for of the same rows. */
function placesOf(kinds: readonly Kind[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>()
  for (const each of kinds.flatMap(({ recordedIn = [] }) => listOf(recordedIn))) {
    const rows = rowsOf(each)
    places.set(rows, (places.get(rows) ?? new Set()).add(conditionOf(each)))
  }
  return new Map([...places].map(([rows, conditions]) => [rows, [...conditions]]))
}

const everything = 'true'

function rowsOf({ catalog, isMadeByUsers = false }: RecordedRows): string {
  return `from pg_catalog.${catalog} x where ${isMadeByUsers ? 'x.oid >= 16384' : everything}`
}

function conditionOf({ where = everything }: RecordedRows): string {
  return where
}

function listOf(recordedIn: NonNullable<Kind['recordedIn']>): readonly RecordedRows[] {
  return 'catalog' in recordedIn ? [recordedIn] : recordedIn
}
