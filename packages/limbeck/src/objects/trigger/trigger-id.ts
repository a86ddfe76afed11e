import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** What tells a trigger from all others. */
export interface TriggerName {
  /** The relation's schema; default `public`. */
  readonly schema?: string
  readonly table: string
  readonly name: string
}

/** The id of a trigger of a table or view. */
export function triggerId({ schema = 'public', table, name }: TriggerName): ObjectId {
  return objectId('trigger', schema, table, name)
}
