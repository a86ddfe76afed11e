import { isDeepStrictEqual } from 'node:util'
import type { Catalog, CatalogObject } from '../../catalog/catalog.ts'
import type { ObjectId } from '../../catalog/object-id.ts'
import type { Operation } from '../../operations/operation.ts'
import type { Clustering } from '../clustering/clustering.ts'
import { setClustering } from '../clustering/set-clustering.ts'
import type { DiffContext } from '../kind.ts'
import type { ReplicaIdentity } from '../replica-identity/replica-identity.ts'
import { setReplicaIdentity } from '../replica-identity/set-replica-identity.ts'
import { schemaOption } from '../schema-option.ts'
import type { Index } from './index-object.ts'

/**
 * What sets the marks of an index on the one that was built `beside` it: that CLUSTER orders the table by it, and that
 * replication knows rows by it. Undefined where something else holds on to the index, or a mark comes or goes.
 */
export function movedMarks(
  { id }: Index,
  beside: string,
  { current, desired }: DiffContext,
): readonly Operation[] | undefined {
  const holders = holdersOf(id, current)
  const isKept = holders.every((holder) => isDeepStrictEqual(holder, desired.objects.get(holder.id)))
  if (!isKept || holders.length !== holdersOf(id, desired).length) return undefined
  const operations = holders.map((holder) => markOn(holder, beside))
  return operations.every((operation) => operation !== undefined) ? operations : undefined
}

function holdersOf(id: ObjectId, { objects }: Catalog): readonly CatalogObject[] {
  return [...objects.values()].filter(({ requires }) => requires.includes(id))
}

function markOn(holder: CatalogObject, index: string): Operation | undefined {
  if (isClustering(holder)) {
    const { table, schema } = holder
    return setClustering.of({ table, index, ...schemaOption(schema) })
  }
  if (!isReplicaIdentity(holder)) return undefined
  const { table, schema } = holder
  return setReplicaIdentity.of({ table, identity: { index }, ...schemaOption(schema) })
}

function isClustering(object: CatalogObject): object is Clustering {
  return object.kind === 'clustering'
}

function isReplicaIdentity(object: CatalogObject): object is ReplicaIdentity {
  return object.kind === 'replica-identity'
}
