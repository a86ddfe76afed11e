import { type ObjectId, objectId } from '../catalog/object-id.ts'

/** What pg_class.relkind says of the relations on which triggers, rules, indexes, policies and columns stand. */
export type RelationKind = 'r' | 'p' | 'v' | 'm' | 'f'

const kindNames: Readonly<Record<RelationKind, string>> = {
  r: 'table',
  p: 'table',
  v: 'view',
  m: 'materialized-view',
  f: 'table',
}

/** The id of the relation that a query found with this relkind: a partitioned or foreign table is a table as any other. */
export function relationId(relkind: RelationKind, schema: string, name: string): ObjectId {
  return objectId(kindNames[relkind], schema, name)
}
