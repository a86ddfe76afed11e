import { parseObjectId } from '../../catalog/parse-object-id.ts'
import { defineKind } from '../define-kind.ts'
import type { ObjectRow } from '../kind.ts'
import { managedTable } from '../table/managed-table.ts'
import { objectsOfTables } from '../table/objects-of-tables.ts'
import { tableId } from '../table/table-id.ts'
import { type AttachPartitionOptions, attachPartition } from './attach-partition.ts'
import { detachPartition } from './detach-partition.ts'
import { isReferencedPartition } from './is-referenced-partition.ts'
import type { Partition } from './partition.ts'
import { partitionId } from './partition-id.ts'
import { rivalsOfPartition } from './rivals-of-partition.ts'

/** One row of the kind's query. */
export interface PartitionRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  readonly parentSchema: string
  readonly parent: string
  readonly bounds: string
}

/** Which table is a partition of which other one: attached and detached, so that its rows stay. */
export const partitionKind = defineKind({
  kind: 'partition',
  operations: { attachPartition, detachPartition },
  facets: [],
  // It has no address of its own in pg_depend: this one is nobody's.
  recordedIn: { catalog: 'pg_inherits' },
  query: () => `
    select 'partition' as classid, c.oid::int8 as objid, 0 as objsubid, n.nspname as schema, c.relname as table,
      pn.nspname as "parentSchema", p.relname as parent, pg_catalog.pg_get_expr(c.relpartbound, c.oid) as bounds
    from pg_catalog.pg_class c
    join user_schema n on n.oid = c.relnamespace
    join pg_catalog.pg_inherits i on i.inhrelid = c.oid
    join pg_catalog.pg_class p on p.oid = i.inhparent
    join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
    where c.relispartition and ${managedTable}`,
  read: ({ schema, table, parentSchema, parent, bounds }: PartitionRow): Partition => ({
    kind: 'partition',
    id: partitionId(schema, table),
    requires: [tableId(schema, table), tableId(parentSchema, parent)],
    droppedWith: tableId(schema, table),
    schema,
    table,
    parentSchema,
    parent,
    bounds,
  }),
  create: (partition) => [
    attachPartition.of({
      table: partition.table,
      parent: partition.parent,
      bounds: inLowerCase(partition.bounds),
      ...placeOf(partition),
    }),
  ],
  drop: (partition) => [
    detachPartition.of({ table: partition.table, parent: partition.parent, ...placeOf(partition) }),
  ],
  // Other partitions may take over rows of it, so all that go are gone before one comes.
  alter: () => 'replace',
  rivals: rivalsOfPartition,
  isDroppedApart: isReferencedPartition,
  follows: ({ schema, table, parentSchema, parent }, catalog) => {
    const objects = objectsOfTables(
      catalog,
      [tableId(schema, table), tableId(parentSchema, parent)],
      ['column', 'constraint', 'index'],
    )
    // Its bounds are values of those types: of an enum, they may be new ones.
    const types = objects.flatMap((id) => catalog.objects.get(id)?.requires ?? [])
    return [...new Set([...objects, ...types.filter((id) => parseObjectId(id).kind === 'enum')])]
  },
})

function placeOf({ schema, parentSchema }: Partition): AttachPartitionOptions {
  return {
    ...(schema !== 'public' && { schema }),
    ...(parentSchema !== 'public' && { parentSchema }),
  }
}

/** The words of bounds; strings and quoted names stay as they are. */
function inLowerCase(bounds: string): string {
  return bounds.replace(/'(?:[^']|'')*'|"[^"]*"|[A-Z]+/g, (token) =>
    /^['"]/.test(token) ? token : token.toLowerCase(),
  )
}
