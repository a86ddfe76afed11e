import { objectId } from '../../../catalog/object-id.ts'
import { defineKind } from '../../define-kind.ts'
import type { ObjectRow } from '../../kind.ts'
import { madeByUsers } from '../../made-by-users.ts'
import { notInExtension } from '../../not-in-extension.ts'
import { schemaOption } from '../../schema-option.ts'
import { managedTable } from '../../table/managed-table.ts'
import { alterSequence } from '../alter-sequence.ts'
import type { SequenceOwner } from './sequence-owner.ts'

/** One row of the kind's query. */
export interface SequenceOwnerRow extends ObjectRow {
  readonly schema: string
  readonly sequence: string
  readonly table: string
  readonly column: string
}

/** Which column owns which sequence. Its operation is `alterSequence`. */
export const sequenceOwnerKind = defineKind({
  kind: 'sequence-owner',
  operations: {},
  facets: [],
  // It has no address of its own in pg_depend: this one is nobody's.
  recordedIn: madeByUsers('pg_class', `relkind = 'S'`),
  query: () => `
    select 'sequence-owner' as classid, s.oid::int8 as objid, 0 as objsubid, sn.nspname as schema,
      s.relname as sequence, c.relname as table, a.attname as column
    from pg_catalog.pg_class s
    join user_schema sn on sn.oid = s.relnamespace
    join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = s.oid
      and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjsubid > 0 and d.deptype = 'a'
    join pg_catalog.pg_class c on c.oid = d.refobjid
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
    where s.relkind = 'S' and s.relpersistence <> 't' and ${notInExtension('pg_class', 's.oid')} and ${managedTable}
      and c.relnamespace in (select n.oid from user_schema n)`,
  read: ({ schema, sequence, table, column }: SequenceOwnerRow): SequenceOwner => ({
    kind: 'sequence-owner',
    id: objectId('sequence-owner', schema, sequence),
    requires: [objectId('column', schema, table, column), objectId('sequence', schema, sequence)],
    droppedWith: objectId('sequence', schema, sequence),
    schema,
    sequence,
    owner: { table, column },
  }),
  create: (sequence) => [ownedBy(sequence, sequence.owner)],
  drop: (sequence) => [ownedBy(sequence, null)],
  alter: (_current, desired) => ({ operations: [ownedBy(desired, desired.owner)] }),
  // The new column's table may have to wait until that of the old one is gone, which must not take the sequence along.
  bare: (sequence) => ({
    ...sequence,
    owner: null,
    requires: sequence.requires.filter((id) => id === sequence.droppedWith),
  }),
})

function ownedBy(
  { schema, sequence }: SequenceOwner,
  column: SequenceOwner['owner'],
): ReturnType<typeof alterSequence.of> {
  return alterSequence.of({ name: sequence, ownedBy: column, ...schemaOption(schema) })
}
