import { type ObjectId, objectId } from '../../catalog/object-id.ts'
import { targetOf } from '../privilege/target-of.ts'
import { type RelationKind, relationId } from '../relation-id.ts'
import { schemaOption } from '../schema-option.ts'
import type { Owner } from './owner.ts'
import { ownerId } from './owner-id.ts'
import type { OwnerRow } from './owner-query.ts'
import type { OwnerTarget } from './owner-target.ts'

/** Makes the object of one row. */
export function readOwner(row: OwnerRow): Owner {
  const on = ownerTargetOf(row)
  const whole = wholeOf(row)
  return {
    kind: 'owner',
    id: ownerId(on),
    requires: [whole],
    droppedWith: whole,
    on,
    role: row.role,
    base: whole === 'schema:public' ? 'pg_database_owner' : { currentUser: true },
  }
}

function ownerTargetOf(row: OwnerRow): OwnerTarget {
  const { target, schema, name, detail } = row
  const place = schemaOption(schema ?? 'public')
  switch (target) {
    case 'collation':
      return { collation: name, ...place }
    case 'conversion':
      return { conversion: name, ...place }
    case 'statistics':
      return { statistics: name, ...place }
    case 'text-search-dictionary':
      return { textSearchDictionary: name, ...place }
    case 'text-search-configuration':
      return { textSearchConfiguration: name, ...place }
    case 'operator':
      return { operator: name, types: detail ?? '', ...place }
    case 'operator-class':
      return { operatorClass: name, method: detail ?? '', ...place }
    case 'operator-family':
      return { operatorFamily: name, method: detail ?? '', ...place }
    case 'event-trigger':
      return { eventTrigger: name }
    case 'publication':
      return { publication: name }
    case 'subscription':
      return { subscription: name }
    default:
      return targetOf({ ...row, types: detail })
  }
}

function wholeOf({ target, schema, name, detail }: OwnerRow): ObjectId {
  if (schema === null || target === 'schema') return objectId(target, name)
  if (target.startsWith('relation '))
    return relationId(target.slice('relation '.length) as RelationKind, schema, name)
  return objectId(target, schema, name, ...(detail === null ? [] : [detail]))
}
