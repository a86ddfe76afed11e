import { type ObjectId, objectId } from '../../catalog/object-id.ts'
import type { OwnerTarget } from './owner-target.ts'
import { ownerTargetSql } from './owner-target-sql.ts'

/** The id of a target's ownership: of the schema in which the target stands, or of the whole database. */
export function ownerId(on: OwnerTarget): ObjectId {
  const what = ownerTargetSql(on)
  return isOfDatabase(on) ? objectId('owner', what) : objectId('owner', on.schema ?? 'public', what)
}

/** What stands in no schema. */
function isOfDatabase(on: OwnerTarget): on is Exclude<OwnerTarget, { readonly schema?: string }> {
  return [
    'language',
    'foreignDataWrapper',
    'foreignServer',
    'eventTrigger',
    'publication',
    'subscription',
  ].some((key) => key in on)
}
