import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a language, which stands in no schema. */
export function languageId({ name }: { readonly name: string }): ObjectId {
  return objectId('language', name)
}
