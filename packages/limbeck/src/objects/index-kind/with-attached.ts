import type { CatalogObject } from '../../catalog/catalog.ts'
import type { IndexName } from './attach-parts.ts'

/** An object with an index of a partitioned table when one of the attached parts of that is called otherwise. */
export function withAttached<Object extends { readonly attached?: readonly IndexName[] }>(
  object: Object,
  part: CatalogObject,
  to: string,
): Object {
  if (object.attached === undefined || !('schema' in part) || !('name' in part)) return object
  const attached = object.attached
    .map(({ schema, name }) => ({ schema, name: schema === part.schema && name === part.name ? to : name }))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  return { ...object, attached }
}

function placeOf({ schema, name }: IndexName): string {
  return `${schema}\u0000${name}`
}
