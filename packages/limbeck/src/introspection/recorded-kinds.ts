import type { Connection } from '../drivers/driver.ts'
import type { Kind } from '../objects/kind.ts'

/** Those of `kinds` of which the database may have an object, in their order. See `Kind.recordedIn`. */
export async function recordedKinds(
  connection: Connection,
  kinds: readonly Kind[],
): Promise<readonly Kind[]> {
  const places = [...new Set(kinds.flatMap(placesOf))]
  const [row] = await connection.query<{ places: readonly boolean[] }>(
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
