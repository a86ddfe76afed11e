import { objectId } from '../catalog/object-id.ts'

/** The claim of a type's name: enums, domains and the row types of relations share theirs. */
export function typeClaim(schema: string, name: string): string {
  return objectId('type', schema, name)
}
