import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { notInExtension } from '../not-in-extension.ts'
import { commentOnSchema } from './comment-on-schema.ts'
import { createSchema } from './create-schema.ts'
import { dropSchema } from './drop-schema.ts'
import { renameSchema } from './rename-schema.ts'
import type { SchemaObject } from './schema-object.ts'

/** One row of the kind's query. */
export interface SchemaRow extends ObjectRow {
  readonly name: string
  readonly comment: string | null
}

/** Schemas. `public` is one like any other: a database may lack it. */
export const schemaKind = defineKind({
  kind: 'schema',
  operations: { createSchema, dropSchema, renameSchema, commentOnSchema },
  facets: [commentFacet(commentOnSchema, ({ name }: SchemaObject) => ({ name }))],
  query: () => `
    select 'pg_namespace' as classid, n.oid::int8 as objid, 0 as objsubid, n.nspname as name,
      case when n.nspname = 'public' then nullif(d.comment, 'standard public schema') else d.comment end as comment
    from user_schema n,
      lateral (select ${commentOf('pg_namespace', 'n.oid')} as comment) d
    where ${notInExtension('pg_namespace', 'n.oid')}`,
  read: ({ name, comment }: SchemaRow): SchemaObject => ({
    kind: 'schema',
    id: objectId('schema', name),
    requires: [],
    name,
    ...(comment !== null && { comment }),
  }),
  create: ({ name }) => [createSchema.of({ name })],
  drop: ({ name }) => [dropSchema.of({ name })],
  alter: () => ({ operations: [] }),
  isRebuildable: () => false,
  rename: ({ name }, to) => [renameSchema.of({ name, to })],
})
