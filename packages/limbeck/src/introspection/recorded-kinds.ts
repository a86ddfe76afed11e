import type { Kind } from '../objects/kind.ts'

/** Which of the places that objects are recorded in hold any, in the order of {@link recordedKinds}. */
export type Places = readonly boolean[]

/** A query of one row, `places`: see {@link Places}. */
export function placesSql(kinds: readonly Kind[]): string {
  const exist = allPlaces(kinds).map((place) => `exists (select from pg_catalog.${place})`)
  return `select array[${exist.join(', ')}]::pg_catalog.bool[] as places`
}

/** Those of `kinds` of which the database may have an object, in their order. See `Kind.recordedIn`. */
export function recordedKinds(kinds: readonly Kind[], places: Places = []): readonly Kind[] {
  const empty = new Set(allPlaces(kinds).filter((_, at) => places[at] === false))
  return kinds.filter(
    (kind) => kind.recordedIn === undefined || !placesOf(kind).every((place) => empty.has(place)),
  )
}

function allPlaces(kinds: readonly Kind[]): readonly string[] {
  return [...new Set(kinds.flatMap(placesOf))]
}

function placesOf({ recordedIn = [] }: Kind): readonly string[] {
  return typeof recordedIn === 'string' ? [recordedIn] : recordedIn
}
