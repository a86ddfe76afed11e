import { type ObjectId, objectId } from '../../catalog/object-id.ts'

/** The id of a rule, by the raw names of it and of its table or view. */
export function ruleId(schema: string | undefined, table: string, name: string): ObjectId {
  return objectId('rule', schema ?? 'public', table, name)
}
