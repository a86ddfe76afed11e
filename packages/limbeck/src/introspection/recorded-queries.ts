import type { CatalogQuery, CatalogScript } from './catalog-script.ts'

/** The queries of `script` whose objects a database may have, by its answer to `script.placesSql`. */
export function recordedQueries(
  { queries }: CatalogScript,
  places: readonly boolean[],
): readonly CatalogQuery[] {
  return queries.filter((query) => query.places.length === 0 || query.places.some((place) => places[place]))
}
