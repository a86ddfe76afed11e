import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { relationClaim } from '../relation-claim.ts'
import { schemaOption } from '../schema-option.ts'
import { partedTwins } from '../table/parted-twins.ts'
import { partsOf } from '../table/parts-of.ts'
import { alterExistingIndex } from './alter-existing-index.ts'
import { alterIndex } from './alter-index.ts'
import { attachIndex } from './attach-index.ts'
import { attachParts } from './attach-parts.ts'
import { commentOnIndex } from './comment-on-index.ts'
import { createIndex } from './create-index.ts'
import { createIndexOf } from './create-index-of.ts'
import { dropIndex } from './drop-index.ts'
import type { Index } from './index-object.ts'
import { indexQuery } from './index-query.ts'
import { indexTwins } from './index-twins.ts'
import { readIndex } from './read-index.ts'
import { renameIndex } from './rename-index.ts'
import { withAttached } from './with-attached.ts'

/** The indexes that belong to no constraint. */
export const indexKind = defineKind({
  kind: 'index',
  operations: { createIndex, attachIndex, alterIndex, dropIndex, renameIndex, commentOnIndex },
  facets: [commentFacet(commentOnIndex, ({ schema, name }: Index) => ({ name, ...schemaOption(schema) }))],
  recordedIn: madeByUsers('pg_class', `relkind in ('i', 'I')`),
  query: () => indexQuery,
  read: readIndex,
  create: (index) => [createIndexOf(index), ...attachParts(index, index.attached ?? [])],
  drop: ({ schema, name }) => [dropIndex.of({ name, ...schemaOption(schema) })],
  alter: alterExistingIndex,
  rename: ({ schema, name }, to) => [renameIndex.of({ name, to, ...schemaOption(schema) })],
  // What partitions have already, PostgreSQL takes as the parts of what their parent gets.
  follows: (index: Index, catalog, other) => [
    ...partsOf(index, catalog, other),
    ...partedTwins(index, indexTwins, catalog),
  ],
  twins: indexTwins,
  withRenamed: withAttached,
  claims: ({ schema, name }) => [relationClaim(schema, name)],
})
