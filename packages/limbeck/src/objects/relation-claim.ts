import { objectId } from '../catalog/object-id.ts'

/** The claim of a relation's name: tables, indexes, sequences and views of a schema share theirs. */
export function relationClaim(schema: string, name: string): string {
  return objectId('relation', schema, name)
}
