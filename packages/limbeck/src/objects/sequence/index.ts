import { objectId } from '../../catalog/object-id.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { present } from '../present.ts'
import { relationClaim } from '../relation-claim.ts'
import { schemaOption } from '../schema-option.ts'
import { alterExistingSequence } from './alter-existing-sequence.ts'
import { alterSequence } from './alter-sequence.ts'
import { commentOnSequence } from './comment-on-sequence.ts'
import { createSequence } from './create-sequence.ts'
import { dropSequence } from './drop-sequence.ts'
import { moveSequence } from './move-sequence.ts'
import { renameSequence } from './rename-sequence.ts'
import type { Sequence } from './sequence.ts'
import { sequenceId } from './sequence-id.ts'
import { type SequenceRow, sequenceQuery } from './sequence-query.ts'

/** Sequences, but those of identity columns. Which column owns one is an object of its own: `sequence-owner`. */
export const sequenceKind = defineKind({
  kind: 'sequence',
  operations: {
    createSequence,
    alterSequence,
    dropSequence,
    renameSequence,
    moveSequence,
    commentOnSequence,
  },
  facets: [
    commentFacet(commentOnSequence, ({ schema, name }: Sequence) => ({ name, ...schemaOption(schema) })),
  ],
  recordedIn: madeByUsers('pg_class', `relkind = 'S'`),
  query: () => sequenceQuery,
  read: (row: SequenceRow): Sequence =>
    present<Sequence>({
      kind: 'sequence',
      id: sequenceId(row),
      requires: [objectId('schema', row.schema)],
      droppedWith:
        row.ownerTable === null || row.ownerColumn === null
          ? undefined
          : objectId('column', row.schema, row.ownerTable, row.ownerColumn),
      schema: row.schema,
      name: row.name,
      type: row.type,
      start: row.start,
      increment: row.increment,
      minValue: row.minValue,
      maxValue: row.maxValue,
      cache: row.cache,
      cycle: row.cycle || undefined,
      unlogged: row.unlogged || undefined,
      comment: row.comment,
    }),
  create: ({ kind, id, requires, droppedWith, comment, schema, ...definition }) => [
    createSequence.of({ ...definition, ...schemaOption(schema) }),
  ],
  drop: ({ schema, name }) => [dropSequence.of({ name, ...schemaOption(schema) })],
  exact: ['type', 'start', 'increment', 'minValue', 'maxValue', 'cache'],
  alter: alterExistingSequence,
  isRebuildable: () => false,
  move: ({ schema, name }, to) => [moveSequence.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameSequence.of({ name, to, ...schemaOption(schema) })],
  claims: ({ schema, name }) => [relationClaim(schema, name)],
})
