import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a cast, which stands in no schema. */
export function castId({ source, target }: { readonly source: string; readonly target: string }): ObjectId {
  return objectId('cast', `${source} as ${target}`)
}
