import { type ObjectId, objectId } from '../../catalog/object-id.ts'
import type { NamedKind } from './named-kind.ts'
import type { ObjectName } from './object-name.ts'

/** The id of an object of a kind of which each is known by one name. */
export function namedId({ kind, isInSchema }: NamedKind, { name, schema }: ObjectName): ObjectId {
  return isInSchema ? objectId(kind, schema ?? 'public', name) : objectId(kind, name)
}
