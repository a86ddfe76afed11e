import type { CatalogQuery } from './catalog-script.ts'

/** Those of `queries` whose objects a database may have, by its answer to the script's `placesSql`. */
export function recordedQueries(
  queries: readonly CatalogQuery[],
  places: readonly boolean[],
): readonly CatalogQuery[] {
  return queries.filter((query) => query.places.length === 0 || query.places.some((place) => places[place]))
}
