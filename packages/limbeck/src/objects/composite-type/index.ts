import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { relationClaim } from '../relation-claim.ts'
import { schemaOption } from '../schema-option.ts'
import { typeClaim } from '../type-claim.ts'
import { commentOnCompositeType } from './comment-on-composite-type.ts'
import type { CompositeType } from './composite-type.ts'
import { compositeTypeId } from './composite-type-id.ts'
import { createCompositeType } from './create-composite-type.ts'
import { dropCompositeType } from './drop-composite-type.ts'
import { moveCompositeType } from './move-composite-type.ts'
import { rebuildCompositeType } from './rebuild-composite-type.ts'
import { renameCompositeType } from './rename-composite-type.ts'

/** One row of the kind's query. */
export interface CompositeTypeRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly comment: string | null
}

/** Composite types. PostgreSQL knows one as a type; the relation behind it belongs to that. */
export const compositeTypeKind = defineKind({
  kind: 'composite-type',
  operations: {
    createCompositeType,
    rebuildCompositeType,
    dropCompositeType,
    renameCompositeType,
    moveCompositeType,
    commentOnCompositeType,
  },
  facets: [
    commentFacet(commentOnCompositeType, ({ schema, name }: CompositeType) => ({
      name,
      ...schemaOption(schema),
    })),
  ],
  recordedIn: madeByUsers('pg_class', `relkind = 'c'`),
  query: () => `
    select 'pg_type' as classid, c.reltype::int8 as objid, 0 as objsubid, n.nspname as schema, c.relname as name,
      ${commentOf('pg_type', 'c.reltype')} as comment
    from pg_catalog.pg_class c
    join user_schema n on n.oid = c.relnamespace
    where c.relkind = 'c' and ${notInExtension('pg_type', 'c.reltype')}`,
  read: ({ schema, name, comment }: CompositeTypeRow): CompositeType =>
    present<CompositeType>({
      kind: 'composite-type',
      id: compositeTypeId({ schema, name }),
      requires: [objectId('schema', schema)],
      schema,
      name,
      comment,
    }),
  create: ({ schema, name }) => [createCompositeType.of({ name, attributes: [], ...schemaOption(schema) })],
  drop: ({ schema, name }) => [dropCompositeType.of({ name, ...schemaOption(schema) })],
  alter: () => 'replace',
  move: ({ schema, name }, to) => [moveCompositeType.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameCompositeType.of({ name, to, ...schemaOption(schema) })],
  claims: ({ schema, name }) => [typeClaim(schema, name), relationClaim(schema, name)],
  isRebuildable: () => false,
})
