import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { madeByUsers } from '../made-by-users.ts'
import { schemaOption } from '../schema-option.ts'
import { alterExistingCollation } from './alter-existing-collation.ts'
import type { Collation } from './collation.ts'
import { collationQuery } from './collation-query.ts'
import { commentOnCollation } from './comment-on-collation.ts'
import { createCollation } from './create-collation.ts'
import { definitionOfCollation } from './definition-of-collation.ts'
import { dropCollation } from './drop-collation.ts'
import { moveCollation } from './move-collation.ts'
import { readCollation } from './read-collation.ts'
import { renameCollation } from './rename-collation.ts'

/** Collations. */
export const collationKind = defineKind({
  kind: 'collation',
  operations: { createCollation, dropCollation, renameCollation, moveCollation, commentOnCollation },
  facets: [
    commentFacet(commentOnCollation, ({ schema, name }: Collation) => ({ name, ...schemaOption(schema) })),
  ],
  recordedIn: madeByUsers('pg_collation'),
  query: collationQuery,
  read: readCollation,
  create: (collation) => [createCollation.of(definitionOfCollation(collation))],
  drop: ({ schema, name }) => [dropCollation.of({ name, ...schemaOption(schema) })],
  alter: alterExistingCollation,
  move: ({ schema, name }, to) => [moveCollation.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameCollation.of({ name, to, ...schemaOption(schema) })],
})
