import type { Kind } from '../objects/kind.ts'

/** Sends a query and returns its rows. */
type Query = <Row extends object>(sql: string) => Promise<readonly Row[]>

/** Those of `kinds` of which the database may have an object, in their order. See `Kind.recordedIn`. */
export async function recordedKinds(query: Query, kinds: readonly Kind[]): Promise<readonly Kind[]> {
  const places = [...new Set(kinds.flatMap(placesOf))]
  const [row] = await query<{ places: readonly boolean[] }>(
    `select array[${places.map((place) => `exists (select from pg_catalog.${place})`).join(', ')}]::pg_catalog.bool[] as places`,
  )
  const empty = new Set(places.filter((_, at) => row?.places[at] === false))
  return kinds.filter(
    (kind) => kind.recordedIn === undefined || !placesOf(kind).every((place) => empty.has(place)),
  )
}

function placesOf({ recordedIn = [] }: Kind): readonly string[] {
  return typeof recordedIn === 'string' ? [recordedIn] : recordedIn
}
