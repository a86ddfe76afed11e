import { objectId } from '../../catalog/object-id.ts'
import { commentOf } from '../comment-of.ts'
import { defineKind } from '../define-kind.ts'
import { commentFacet } from '../facets/comment-facet.ts'
import type { ObjectRow } from '../kind.ts'
import { madeByUsers } from '../made-by-users.ts'
import { notInExtension } from '../not-in-extension.ts'
import { present } from '../present.ts'
import { schemaOption } from '../schema-option.ts'
import { commentOnConversion } from './comment-on-conversion.ts'
import type { Conversion } from './conversion.ts'
import { conversionId } from './conversion-id.ts'
import { createConversion } from './create-conversion.ts'
import { dropConversion } from './drop-conversion.ts'
import { moveConversion } from './move-conversion.ts'
import { renameConversion } from './rename-conversion.ts'

/** One row of the kind's query. */
export interface ConversionRow extends ObjectRow {
  readonly schema: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly function: string
  readonly default: boolean
  readonly comment: string | null
}

/** Conversions between encodings. */
export const conversionKind = defineKind({
  kind: 'conversion',
  operations: { createConversion, dropConversion, renameConversion, moveConversion, commentOnConversion },
  facets: [
    commentFacet(commentOnConversion, ({ schema, name }: Conversion) => ({ name, ...schemaOption(schema) })),
  ],
  recordedIn: madeByUsers('pg_conversion'),
  query: () => `
    select 'pg_conversion' as classid, x.oid::int8 as objid, 0 as objsubid, n.nspname as schema, x.conname as name,
      pg_catalog.pg_encoding_to_char(x.conforencoding) as from, pg_catalog.pg_encoding_to_char(x.contoencoding) as to,
      x.conproc::pg_catalog.regproc::pg_catalog.text as function, x.condefault as default,
      ${commentOf('pg_conversion', 'x.oid')} as comment
    from pg_catalog.pg_conversion x
    join user_schema n on n.oid = x.connamespace
    where ${notInExtension('pg_conversion', 'x.oid')}`,
  read: ({ schema, name, from, to, function: by, default: isDefault, comment }: ConversionRow): Conversion =>
    present<Conversion>({
      kind: 'conversion',
      id: conversionId({ schema, name }),
      requires: [objectId('schema', schema)],
      schema,
      name,
      from,
      to,
      function: by,
      default: isDefault || undefined,
      comment,
    }),
  create: ({ schema, name, from, to, function: by, default: isDefault }) => [
    createConversion.of({
      name,
      from,
      to,
      function: by,
      ...(isDefault && { default: isDefault }),
      ...schemaOption(schema),
    }),
  ],
  drop: ({ schema, name }) => [dropConversion.of({ name, ...schemaOption(schema) })],
  alter: () => 'replace',
  move: ({ schema, name }, to) => [moveConversion.of({ name, to, ...schemaOption(schema) })],
  rename: ({ schema, name }, to) => [renameConversion.of({ name, to, ...schemaOption(schema) })],
})
