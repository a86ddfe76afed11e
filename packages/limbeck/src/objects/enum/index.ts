import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { typeClaim } from '../type-claim.ts'
import { addEnumValue } from './add-enum-value.ts'
import { alterExistingEnum } from './alter-existing-enum.ts'
import { commentOnEnum } from './comment-on-enum.ts'
import { createEnum } from './create-enum.ts'
import { dropEnum } from './drop-enum.ts'
import type { Enum } from './enum.ts'
import { enumId } from './enum-id.ts'
import { moveEnum } from './move-enum.ts'
import { rebuildEnum } from './rebuild-enum.ts'
import { renameEnum } from './rename-enum.ts'
import { renameEnumValue } from './rename-enum-value.ts'

/** One row of the kind's query. */
export interface EnumRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly values: readonly string[]
  readonly comment: string | null
}

/** Enum types. */
export const enumKind = defineKind({
  kind: 'enum',
  operations: {
    createEnum,
    dropEnum,
    renameEnum,
    moveEnum,
    addEnumValue,
    renameEnumValue,
    rebuildEnum,
    commentOnEnum,
  },
  facets: [commentFacet(commentOnEnum, ({ schema, name }: Enum) => ({ name, ...schemaOption(schema) }))],
  recordedIn: madeByUsers('pg_type', `typtype = 'e'`),
  query: () => `
    select 'pg_type' as classid, t.oid::int8 as objid, 0 as objsubid, n.nspname as schema, t.typname as name,
      coalesce((
        select pg_catalog.json_agg(e.enumlabel order by e.enumsortorder)
        from pg_catalog.pg_enum e where e.enumtypid = t.oid), '[]'::pg_catalog.json) as values,
      ${commentOf('pg_type', 't.oid')} as comment
    from pg_catalog.pg_type t
    join user_schema n on n.oid = t.typnamespace
    where t.oid >= 16384 and t.typtype = 'e' and ${notInExtension('pg_type', 't.oid')}`,
  read: ({ schema, name, values, comment }: EnumRow): Enum =>
    present<Enum>({
      kind: 'enum',
      id: enumId({ schema, name }),
      requires: [objectId('schema', schema)],
      schema,
      name,
      values,
      comment,
    }),
  create: ({ schema, name, values }) => [createEnum.of({ name, values, ...schemaOption(schema) })],
  drop: ({ schema, name }) => [dropEnum.of({ name, ...schemaOption(schema) })],
  exact: ['values'],
  alter: alterExistingEnum,
  isRebuildable: () => false,
  move: ({ schema, name }, to) => [moveEnum.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameEnum.of({ name, to, ...schemaOption(schema) })],
  claims: ({ schema, name }) => [typeClaim(schema, name)],
})
