import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** What tells a routine from all others. */
export interface RoutineName {
  /** Default `public`. */
  readonly schema?: string
  readonly name: string
  /** The types of its inputs: `integer, text`. */
  readonly types: string
}

/** The id of a function, procedure or aggregate; the types of its inputs are the last part. */
export function routineId(kind: string, { schema = 'public', name, types }: RoutineName): ObjectId {
  return objectId(kind, schema, name, types)
}
