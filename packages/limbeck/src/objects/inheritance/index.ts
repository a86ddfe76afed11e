import { defineKind } from '../define-kind.ts'
import type { ObjectRow } from '../kind.ts'
import { withTableElements } from '../table/foreign/with-table-elements.ts'
import { managedTable } from '../table/managed-table.ts'
import { objectsOfTables } from '../table/objects-of-tables.ts'
import { tableId } from '../table/table-id.ts'
import { disinheritTable } from './disinherit-table.ts'
import { type InheritTableOptions, inheritTable } from './inherit-table.ts'
import type { Inheritance } from './inheritance.ts'
import { inheritanceId } from './inheritance-id.ts'

/** One row of the kind's query. */
export interface InheritanceRow extends ObjectRow {
  readonly schema: string
  readonly table: string
  readonly parentSchema: string
  readonly parent: string
  readonly position: number
}

/** Which table inherits from which others. Partitions are another kind. */
export const inheritanceKind = defineKind({
  kind: 'inheritance',
  operations: { inheritTable, disinheritTable },
  facets: [],
  // It has no address of its own in pg_depend: this one is nobody's.
  recordedIn: { catalog: 'pg_inherits' },
  query: () => `
    select 'inheritance' as classid, c.oid::int8 as objid, i.inhseqno as objsubid, n.nspname as schema,
      c.relname as table, pn.nspname as "parentSchema", p.relname as parent, i.inhseqno as position
    from pg_catalog.pg_class c
    join user_schema n on n.oid = c.relnamespace
    join pg_catalog.pg_inherits i on i.inhrelid = c.oid
    join pg_catalog.pg_class p on p.oid = i.inhparent
    join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
    where not c.relispartition and ${managedTable}`,
  read: ({ schema, table, parentSchema, parent, position }: InheritanceRow): Inheritance => ({
    kind: 'inheritance',
    id: inheritanceId(schema, table, parentSchema, parent),
    requires: [tableId(schema, table), tableId(parentSchema, parent)],
    droppedWith: tableId(schema, table),
    schema,
    table,
    parentSchema,
    parent,
    position,
  }),
  create: (inheritance) => [
    inheritTable.of({ table: inheritance.table, parent: inheritance.parent, ...placeOf(inheritance) }),
  ],
  drop: (inheritance) => [
    disinheritTable.of({ table: inheritance.table, parent: inheritance.parent, ...placeOf(inheritance) }),
  ],
  alter: () => 'replace',
  inline: (operation, { parentSchema, parent }) => {
    const other = { table: parent, ...(parentSchema !== 'public' && { schema: parentSchema }) }
    return withTableElements(operation, ({ inherits = [] }) => ({ inherits: [...inherits, other] }))
  },
  follows: ({ schema, table, parentSchema, parent }, desired, current) => {
    const [child, from] = [tableId(schema, table), tableId(parentSchema, parent)]
    // A new table gets from its parent what it has not itself.
    return objectsOfTables(desired, current.objects.has(child) ? [child, from] : [from], [
      'column',
      'constraint',
    ])
  },
})

function placeOf({ schema, parentSchema }: Inheritance): InheritTableOptions {
  return {
    ...(schema !== 'public' && { schema }),
    ...(parentSchema !== 'public' && { parentSchema }),
  }
}
