import { objectId } from '../../../catalog/object-id.ts'
import { defineKind } from '../../define-kind.ts'
import type { ObjectRow } from '../../kind.ts'
import { madeByUsers } from '../../made-by-users.ts'
import { schemaOption } from '../../schema-option.ts'
import { alterSequence } from '../alter-sequence.ts'
import { sequenceQuery } from '../sequence-query.ts'
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
    select 'sequence-owner' as classid, q.objid, 0 as objsubid, q.schema, q.name as sequence,
      q."ownerTable" as table, q."ownerColumn" as column
    from (${sequenceQuery}) q where q."ownerTable" is not null`,
  read: ({ schema, sequence, table, column }: SequenceOwnerRow): SequenceOwner => ({
    kind: 'sequence-owner',
    id: objectId('sequence-owner', schema, sequence),
    requires: [objectId('column', schema, table, column), objectId('sequence', schema, sequence)],
    droppedWith: objectId('sequence', schema, sequence),
    schema,
    sequence,
    table,
    column,
  }),
  create: (owner) => [ownedBy(owner, { table: owner.table, column: owner.column })],
  drop: (owner) => [ownedBy(owner, null)],
  alter: (_current, desired) => ({
    operations: [ownedBy(desired, { table: desired.table, column: desired.column })],
  }),
})

function ownedBy(
  { schema, sequence }: SequenceOwner,
  column: { readonly table: string; readonly column: string } | null,
): ReturnType<typeof alterSequence.of> {
  return alterSequence.of({ name: sequence, ownedBy: column, ...schemaOption(schema) })
}
