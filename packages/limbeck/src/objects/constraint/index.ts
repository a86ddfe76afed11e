import { objectId } from '../../catalog/object-id.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import { attachParts } from '../index-kind/attach-parts.ts'
import { withAttached } from '../index-kind/with-attached.ts'
import { madeByUsers } from '../made-by-users.ts'
import { relationClaim } from '../relation-claim.ts'
import { schemaOption } from '../schema-option.ts'
import { partedTwins } from '../table/parted-twins.ts'
import { partsOf } from '../table/parts-of.ts'
import { alterConstraint } from './alter-constraint.ts'
import { alterExistingConstraint } from './alter-existing-constraint.ts'
import { checkMadeWith } from './check-made-with.ts'
import { commentOnConstraint } from './comment-on-constraint.ts'
import type { Constraint } from './constraint.ts'
import { constraintQuery } from './constraint-query.ts'
import { constraintTwins } from './constraint-twins.ts'
import { createCheckConstraint } from './create-check-constraint.ts'
import { createConstraint } from './create-constraint.ts'
import { createExcludeConstraint } from './create-exclude-constraint.ts'
import { createForeignKey } from './create-foreign-key.ts'
import { createPrimaryKey } from './create-primary-key.ts'
import { createUniqueConstraint } from './create-unique-constraint.ts'
import { dropConstraint } from './drop-constraint.ts'
import { indexComment } from './index-comment.ts'
import { inlineConstraint } from './inline-constraint.ts'
import { readConstraint } from './read-constraint.ts'
import { referencedPartitions } from './referenced-partitions.ts'
import { renameConstraint } from './rename-constraint.ts'
import { rivalKeys } from './rival-keys.ts'
import { validateConstraint } from './validate-constraint.ts'

/** Primary keys, unique constraints, foreign keys, checks and exclusion constraints. */
export const constraintKind = defineKind({
  kind: 'constraint',
  operations: {
    createPrimaryKey,
    createUniqueConstraint,
    createForeignKey,
    createCheckConstraint,
    createExcludeConstraint,
    alterConstraint,
    validateConstraint,
    renameConstraint,
    dropConstraint,
    commentOnConstraint,
  },
  facets: [
    commentFacet(commentOnConstraint, ({ schema, table, name }: Constraint) => ({
      name,
      table,
      ...schemaOption(schema),
    })),
    indexComment,
  ],
  recordedIn: madeByUsers('pg_constraint'),
  query: constraintQuery,
  read: readConstraint,
  create: (constraint) => [
    createConstraint(constraint),
    ...attachParts(constraint, constraint.attached ?? []),
  ],
  drop: ({ schema, table, name }) => [dropConstraint.of({ name, table, ...schemaOption(schema) })],
  alter: alterExistingConstraint,
  rename: ({ schema, table, name }, to) => [
    renameConstraint.of({ name, table, to, ...schemaOption(schema) }),
  ],
  inline: inlineConstraint,
  claims: ({ schema, table, name, type }) => [
    ...(type === 'foreign key' || type === 'check' ? [] : [relationClaim(schema, name)]),
    ...(type === 'primary key' ? [objectId('primary key', schema, table)] : []),
  ],
  rivals: rivalKeys,
  // What partitions have already, PostgreSQL takes as the parts of what their parent gets.
  follows: (constraint: Constraint, catalog, other) => [
    ...partsOf(constraint, catalog, other),
    ...partedTwins(constraint, constraintTwins, catalog),
  ],
  isDroppedBeforeParting: ({ type }) => type === 'foreign key',
  outlastedBy: referencedPartitions,
  madeWith: checkMadeWith,
  twins: constraintTwins,
  withRenamed: withAttached,
})
